import { MAX_ROWS } from '../../files/sheet';
import { failure, type Result, success } from '../../shared/result';
import {
  MOST_CLASSES,
  type RosterError,
  type RosterFile,
  type RosterNotice,
  type RosterPupil,
} from '../roster-file';
import { fileClassNames } from './file-class-names';
import { distinctColumns } from './left-out-columns';
import { withNamesakes } from './namesakes';
import { isCopyOfClass, withoutRepeats } from './repeated-pupils';
import { joinWarnings } from './roster-notice';

/** A list of an archive, and where it lies there. */
export type PackedList = { readonly path: string; readonly list: RosterFile };

/**
 * The lists of an archive as one, in its order. Where a line of several lists does not say its
 * class, the file's name is the class, as a sheet's name is in a workbook. Nobody is listed twice
 * because two files hold the same class: the longer one counts, and what the other repeats is said.
 */
export function joinLists(
  packed: readonly PackedList[],
  notices: readonly RosterNotice[],
): Result<RosterFile, RosterError> {
  const lines = packed.reduce((sum, { list }) => sum + list.pupils.length, 0);
  if (lines > MAX_ROWS) return failure({ code: 'roster-too-large' });
  const kept = inClasses(withoutCopies(packed));
  const pupilsOf = withoutRepeats(kept.map(({ list }) => list.pupils));
  const own = kept.map(({ path, list }, at) => ({
    path,
    list: { ...list, pupils: pupilsOf[at] ?? [] },
  }));
  const lists = own.filter(({ list }) => list.pupils.length > 0);
  const first = lists[0]?.list;
  if (!first) return failure({ code: 'roster-no-pupil' });
  const pupils = lists.flatMap(({ list }) => list.pupils);
  const classNames = [...new Set(pupils.flatMap(({ className }) => className ?? []))];
  if (classNames.length > MOST_CLASSES) return failure({ code: 'roster-too-large' });
  const said = [...notices, ...packed.flatMap((each) => repeated(each, own))];
  return success({
    format: first.format,
    pupils: withNamesakes(pupils),
    classNames,
    warnings: joinWarnings(said, lists.length > 1 ? lists.map(inFile) : [first.warnings]),
    leftOut: distinctColumns(lists.flatMap(({ list }) => list.leftOut)),
    ...(first.table && { table: first.table }),
  });
}

function longestFirst(packed: readonly PackedList[]): readonly PackedList[] {
  return [...packed].sort((one, other) => other.list.pupils.length - one.list.pupils.length);
}

/** Without the lists that are a class of a longer one again, or the same list in another format. */
function withoutCopies(packed: readonly PackedList[]): readonly PackedList[] {
  const kept: PackedList[] = [];
  for (const each of longestFirst(packed)) {
    const isCopy = kept.some(({ list }) => isCopyOfClass(each.list.pupils, list.pupils));
    if (!isCopy) kept.push(each);
  }
  return packed.filter((each) => kept.includes(each));
}

function inClasses(packed: readonly PackedList[]): readonly PackedList[] {
  if (packed.length < 2) return packed;
  const isMute = ({ list }: PackedList) => list.pupils.some((pupil) => !pupil.className);
  const nameOf = fileClassNames(packed.filter(isMute).map(({ path }) => path));
  return packed.map(({ path, list }) => {
    const name = nameOf.get(path);
    return name === undefined ? { path, list } : { path, list: inClass(list, name) };
  });
}

function inClass(list: RosterFile, name: string): RosterFile {
  const pupils = list.pupils.map((pupil): RosterPupil => ({ className: name, ...pupil }));
  return { ...list, pupils };
}

/** What is to be said of a list whose pupils stand in others too. */
function repeated({ path, list }: PackedList, own: readonly PackedList[]): readonly RosterNotice[] {
  const left = own.find((each) => each.path === path)?.list.pupils.length ?? 0;
  const total = list.pupils.length - left;
  if (left === 0) return [{ code: 'file-repeated', facts: { text: path } }];
  return total === 0 ? [] : [{ code: 'pupils-repeated', facts: { text: path, total } }];
}

/** A line of several files is a line of one of them. */
function inFile({ path, list }: PackedList): RosterFile['warnings'] {
  return list.warnings.map((warning) => ({
    ...warning,
    facts: { ...warning.facts, file: path },
  }));
}
