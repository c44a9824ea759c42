import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type {
  ImportRecord,
  RosterOutcome,
  RosterPreview,
  UndoOutcome,
} from '../../core/contract/roster-views';
import type { DecidedTarget } from '../../core/roster/merging/merge';
import type { ColumnMapping } from '../../core/roster/reading/column-mapping';
import { LARGEST_ROSTER_BYTES } from '../../core/roster/roster-file';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import { classNames } from './class-names';
import { type DecidedList, importList } from './import-list';
import { importRecord, isOfOtherYear } from './import-record';
import { createOpenedList } from './opened-list';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { type ListFile, listRefusal, type ParseList } from './read-list';
import { shippedImport } from './shipped-import';
import { undoRosterImport } from './undo-roster-import';
import { cleanWanted, type Wanted } from './wanted-comparison';
import { yearOn } from './year-on';

/** Some years of imports: several lists, several times a year. */
const IMPORTS_SHOWN = 50;

export type RosterService = ReturnType<typeof createRosterService>;

type Outcome = Promise<Result<RosterOutcome, AppError>>;

/** Class lists: read, shown, then written. Nothing is written before the teacher said so. */
export function createRosterService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  /** Asks the teacher for a file; null = given up. */
  readonly chooseFile: () => Promise<string | null>;
  readonly readFile: (
    path: string,
    limit: number,
  ) => Promise<Result<ListFile, 'roster-too-large' | 'file-unreadable'>>;
  /** The list as text, lines and cells as they were copied. */
  readonly readClipboard: () => Promise<string>;
  readonly parse: ParseList;
  readonly tellClasses: () => void;
}) {
  const opened = createOpenedList(ports);

  function thisYear(store: Store) {
    const today = dateIn(ports.timeZone(), ports.now());
    return { today, year: yearOn(store, today) };
  }

  function write(store: Store, decided: DecidedList): Answer<'roster:import'> {
    const { now, newId, timeZone } = ports;
    const given = { ...thisYear(store), now: now(), newId, timeZone: timeZone() };
    const imported = importList(store, decided, given);
    if (imported.ok) ports.tellClasses();
    return imported;
  }

  return {
    /** The vault closes: no pupil stays in memory. */
    forget: opened.forget,

    /** Asks for a file and says what importing it would do. */
    async choose(): Outcome {
      const path = await ports.chooseFile();
      if (path === null) return success({ kind: 'cancelled' });
      const file = await ports.readFile(path, LARGEST_ROSTER_BYTES);
      return file.ok ? opened.read(file.value) : failure({ code: file.error });
    },

    /** The same for a file that was dropped on the window. */
    read: (file: ListFile): Outcome => opened.read(file),

    async paste(): Outcome {
      const text = await ports.readClipboard();
      if (text.trim() === '') return failure({ code: 'clipboard-empty' });
      return opened.read({ name: '', bytes: new TextEncoder().encode(text) });
    },

    map: (token: string, mapping: ColumnMapping): Outcome => opened.map(token, mapping),

    compare: (token: string, wanted: Wanted): Result<RosterPreview, AppError> =>
      opened.compare(token, wanted),

    import(
      token: string,
      typed: Wanted<DecidedTarget> & { readonly groups: readonly string[] },
    ): Answer<'roster:import'> {
      const store = ports.store();
      const found = opened.find(token);
      if (found === null) return failure({ code: 'preview-gone' });
      const cleaned = cleanWanted(typed);
      if (!cleaned.ok) return cleaned;
      const { list, shown, file } = found;
      const decided = { ...cleaned.value, groups: typed.groups };
      const imported = write(store, { fileName: file.name, list, shown, decided });
      if (imported.ok) opened.forget();
      return imported;
    },

    /** The newest first. */
    imports(): readonly ImportRecord[] {
      const store = ports.store();
      const nameOf = classNames(store);
      const { year } = thisYear(store);
      return store
        .imports(IMPORTS_SHOWN)
        .map((stored) => importRecord(stored, nameOf, isOfOtherYear(store, stored, year.id)));
    },

    /** Everything that nothing else hangs on yet; what stays is said. */
    undo(importId: string): Result<UndoOutcome, AppError> {
      const store = ports.store();
      const found = store.findImport(importId);
      if (found === undefined) return failure({ code: 'import-unknown' });
      if (found.undoneAt !== undefined) return failure({ code: 'import-undone' });
      const { year } = thisYear(store);
      if (isOfOtherYear(store, found, year.id)) return failure({ code: 'year-over' });
      const { now, timeZone } = ports;
      const outcome = undoRosterImport(store, found, { now: now(), timeZone: timeZone() });
      ports.tellClasses();
      return success(outcome);
    },

    /** Puts the pupils of a list that ships with the app into a class of its own. */
    async importShipped(path: string): Promise<Result<{ classId: string }, AppError>> {
      const file = await ports.readFile(path, LARGEST_ROSTER_BYTES);
      if (!file.ok) return failure({ code: file.error });
      const parsed = await ports.parse(file.value);
      if (!parsed.ok) return failure(listRefusal(parsed.error));
      const store = ports.store();
      const { year, today } = thisYear(store);
      const shipped = shippedImport(store, parsed.value, { year, today });
      if (shipped.kind === 'there') return success({ classId: shipped.classId });
      const imported = write(store, { ...shipped.decided, fileName: file.value.name });
      if (!imported.ok) return imported;
      const [classId] = imported.value.classIds;
      if (classId === undefined) throw new Error('one class was imported');
      return success({ classId });
    },
  };
}
