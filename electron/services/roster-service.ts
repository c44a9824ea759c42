import type { AppError } from '../../core/contract/errors';
import type { ClassImportPreview, PreviewPupil, RosterPreview } from '../../core/contract/views';
import { cleanText } from '../../core/roster/clean-text';
import { classKey } from '../../core/roster/name-key';
import {
  type ListedClass,
  listedClasses,
  previewClass,
  previewImport,
} from '../../core/roster/preview-import';
import { LARGEST_ROSTER_BYTES, type RosterFile } from '../../core/roster/roster-file';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { yearOn } from './year-on';

export type RosterService = ReturnType<typeof createRosterService>;
type ReadFile = (
  path: string,
  limit: number,
) => Promise<Result<{ name: string; bytes: Uint8Array }, 'roster-too-large' | 'file-unreadable'>>;

/** Class lists: read, shown, then written. Nothing is written before the teacher said so. */
export function createRosterService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  /** Asks the teacher for a file; null = given up. */
  readonly chooseFile: () => Promise<string | null>;
  readonly readFile: ReadFile;
  readonly tellClasses: () => void;
}) {
  let previewed: { readonly token: string; readonly file: RosterFile } | null = null;

  /** Puts the classes of a file into those that the teacher named; call it inside a transaction. */
  function importInto(
    store: Store,
    chosen: readonly { readonly listed: ListedClass; readonly name: string }[],
  ): readonly { readonly classId: string; readonly added: number }[] {
    const today = dateIn(ports.timeZone(), ports.now());
    const { year, classes } = thisYear(store, today);
    const standing = new Map(classes.map(({ id, name }) => [classKey(name), { id, name }]));
    // One class may take several of the file.
    const made = new Set<string>();
    return chosen.map(({ listed, name }) => {
      const known = standing.get(classKey(name));
      const target = known && { ...known, pupils: store.enrolled(known.id) };
      const plan = previewClass(listed, name, target);
      const classId = known?.id ?? ports.newId();
      if (known === undefined) {
        store.addClass({ id: classId, schoolYearId: year.id, name: plan.name });
        standing.set(classKey(name), { id: classId, name: plan.name });
        made.add(classId);
      }
      // The first list of a class is its roll since September; who comes by a later list came today.
      const from = made.has(classId) ? year.start : today;
      for (const pupil of plan.added) enrol(store, classId, pupil, from);
      return { classId, added: plan.added.length };
    });
  }

  function enrol(store: Store, classId: string, pupil: PreviewPupil, from: string): void {
    const { enteredOn, leftOn, doubtful: _doubtful, ...known } = pupil;
    store.enrol(classId, {
      ...known,
      id: ports.newId(),
      from: enteredOn ?? from,
      ...(leftOn !== undefined && { to: leftOn }),
    });
  }

  return {
    /** The vault closes: no pupil stays in memory. */
    forget(): void {
      previewed = null;
    },

    /** Asks for a file and says what importing it would do; null when the teacher gave up. */
    async choose(): Promise<Result<RosterPreview | null, AppError>> {
      const path = await ports.chooseFile();
      if (path === null) return success(null);
      const read = await ports.readFile(path, LARGEST_ROSTER_BYTES);
      if (!read.ok) return failure({ code: read.error });
      const parsed = await parseList(read.value);
      if (!parsed.ok) return parsed;
      // Taken now: the vault may have been locked while the teacher looked for the file.
      const store = ports.store();
      const { classes: standing } = thisYear(store, dateIn(ports.timeZone(), ports.now()));
      const known = standing.map(({ id, name }) => ({ name, pupils: store.enrolled(id) }));
      const classes = previewImport(parsed.value, known);
      const token = ports.newId();
      previewed = { token, file: parsed.value };
      return success({
        token,
        fileName: read.value.name,
        format: parsed.value.format,
        classes,
        warnings: parsed.value.warnings.map(({ message: _message, ...warning }) => warning),
      });
    },

    import(
      token: string,
      chosen: readonly Pick<ClassImportPreview, 'source' | 'name'>[],
    ): Result<{ classIds: readonly string[]; added: number }, AppError> {
      const store = ports.store();
      const { file } = previewed ?? {};
      if (file === undefined || previewed?.token !== token)
        return failure({ code: 'preview-gone' });
      const sources = new Map(listedClasses(file).map((listed) => [listed.source, listed]));
      const named = chosen.map(({ source, name }) => ({
        listed: sources.get(source) ?? { source, pupils: [] },
        name: cleanText(name).text,
      }));
      if (named.some(({ name }) => name === '')) return failure({ code: 'class-name-missing' });
      const imported = store.transaction(() => importInto(store, named));
      previewed = null;
      ports.tellClasses();
      return success({
        classIds: imported.map(({ classId }) => classId),
        added: imported.reduce((sum, { added }) => sum + added, 0),
      });
    },

    /** Puts the pupils of a list that ships with the app into a class of its own. */
    async importShipped(path: string): Promise<Result<{ classId: string }, AppError>> {
      const read = await ports.readFile(path, LARGEST_ROSTER_BYTES);
      if (!read.ok) return failure({ code: read.error });
      const parsed = await parseList(read.value);
      if (!parsed.ok) return parsed;
      const store = ports.store();
      const [listed] = listedClasses(parsed.value);
      if (listed === undefined) throw new Error('the list that ships has pupils');
      const name = listed.source ?? '';
      const [imported] = store.transaction(() => importInto(store, [{ listed, name }]));
      if (imported === undefined) throw new Error('one class was imported');
      ports.tellClasses();
      return success({ classId: imported.classId });
    },
  };
}

/** The readers of every format are a third of the program: read when a list is, not at each start. */
async function parseList(file: { readonly name: string; readonly bytes: Uint8Array }) {
  const { parseRoster } = await import('../../core/roster/parse-roster');
  return parseRoster(file);
}

/** This year's 4A is another class than last year's: a list only ever joins one of its own year. */
function thisYear(store: Store, today: string) {
  const year = yearOn(store, today);
  return { year, classes: store.classes().filter(({ schoolYearId }) => schoolYearId === year.id) };
}
