import type { AppError } from '../../core/contract/errors';
import type { RosterOutcome, RosterPreview } from '../../core/contract/roster-views';
import type { ColumnMapping, MappableTable } from '../../core/roster/reading/column-mapping';
import { mappingNamesPupils } from '../../core/roster/reading/mapping-names-pupils';
import type { RosterFile } from '../../core/roster/roster-file';
import { failure, type Result, success } from '../../core/shared/result';
import { withoutMessages } from '../../core/shared/without-messages';
import { dateIn } from '../../core/timetable/day';
import type { Clock, NewId, OpenStore } from './ports';
import { readKnownYear } from './read-known-year';
import { type ListFile, listRefusal, type ParseList, readList } from './read-list';
import { compareToShow, type ShownComparison } from './shown-comparison';
import { cleanWanted, type Wanted } from './wanted-comparison';
import { yearOn } from './year-on';

/** The file of a token, and the table whose columns can be told. */
type OpenedFile = {
  readonly token: string;
  readonly file: ListFile;
  readonly table: MappableTable | undefined;
};
/** What is previewed of it. */
type OpenedList = OpenedFile & { readonly list: RosterFile; readonly shown: ShownComparison };

type Outcome = Promise<Result<RosterOutcome, AppError>>;

const nothingWanted: Wanted = { targets: [], corrections: [] };
const gone = failure<AppError>({ code: 'preview-gone' });

/** The one list that the teacher looks at: in memory only, until the next one or the lock. */
export function createOpenedList(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly parse: ParseList;
}) {
  let opened: OpenedFile | OpenedList | null = null;
  /** Counts the readings that began: only the last one is looked at. */
  let readings = 0;

  /** The store is taken now: the vault may have been locked meanwhile. */
  function show(file: OpenedFile, list: RosterFile, wanted: Wanted): RosterPreview {
    const store = ports.store();
    const today = dateIn(ports.timeZone(), ports.now());
    const known = readKnownYear(store, yearOn(store, today), today);
    const shown = compareToShow(list, known, wanted, store.writes());
    const { token, table } = file;
    opened = { token, file: file.file, table, list, shown };
    return {
      ...{ token, fileName: file.file.name, format: list.format, today },
      ...shown.compared,
      leftOut: list.leftOut,
      warnings: withoutMessages(list.warnings),
      ...(table !== undefined && { table }),
    };
  }

  return {
    forget(): void {
      opened = null;
      readings += 1;
    },

    /** A refused file leaves no trace; one that a later file overtook is given up. */
    async read(file: ListFile): Outcome {
      readings += 1;
      const reading = readings;
      const read = await readList(ports.parse, file, (signature) =>
        ports.store().columnMapping(signature),
      );
      if (reading !== readings) return givenUp(ports.store);
      if (!read.ok) return read;
      const token = ports.newId();
      if (read.value.kind === 'list') {
        const { list } = read.value;
        return previewed(show({ token, file, table: list.table }, list, nothingWanted));
      }
      const { table } = read.value;
      ports.store();
      opened = { token, file, table };
      return success({ kind: 'columns', token, fileName: file.name, table });
    },

    /** Reads the file again with these columns; they are remembered once it was read so. */
    async map(token: string, mapping: ColumnMapping): Outcome {
      if (opened?.token !== token || opened.table === undefined) return gone;
      if (opened.table.signature !== mapping.signature) return failure({ code: 'bad-request' });
      if (!mappingNamesPupils(mapping)) return failure({ code: 'mapping-without-name' });
      const { file } = opened;
      readings += 1;
      const reading = readings;
      const read = await ports.parse(file, { mapping });
      if (reading !== readings) return givenUp(ports.store);
      if (!read.ok) return failure(listRefusal(read.error));
      ports.store().putColumnMapping(mapping);
      const list = read.value;
      return previewed(show({ token, file, table: list.table }, list, nothingWanted));
    },

    compare(token: string, typed: Wanted): Result<RosterPreview, AppError> {
      const found = listOf(token);
      if (found === null) return gone;
      const wanted = cleanWanted(typed);
      return wanted.ok ? success(show(found, found.list, wanted.value)) : wanted;
    },

    /** Null for a file that is no more, or whose columns are not named yet. */
    find: listOf,
  };

  function listOf(token: string): OpenedList | null {
    return opened?.token === token && 'list' in opened ? opened : null;
  }
}

function previewed(preview: RosterPreview): Result<RosterOutcome, never> {
  return success({ kind: 'preview', preview });
}

/** Says that the vault is locked, when that is why. */
function givenUp(store: OpenStore): Result<RosterOutcome, never> {
  store();
  return success({ kind: 'cancelled' });
}
