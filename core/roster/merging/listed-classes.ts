import { cleanText } from '../clean-text';
import { classKey } from '../name-key';
import type { RosterPupil } from '../roster-file';
import { isLeaver } from './is-leaver';
import { listedKey } from './listed-key';
import type { ListedCorrection, ListedLine } from './merge';
import { type NameKeys, nameKeys } from './name-keys';

/** One line of a file, ready to be compared. */
export type ComparedLine = {
  readonly row: number;
  /** As the teacher corrected it, where they did. */
  readonly listed: ListedLine['listed'];
  readonly keys: NameKeys & { readonly sex?: 'F' | 'M' };
  /** `listedKey` of what is compared, and of what the file wrote. */
  readonly key: string;
  readonly writtenKey: string;
  /** A doubt of the reading; a correction settles those about names. */
  readonly doubt?: string;
  readonly groups: readonly string[];
  /** The list says that the pupil left, today at the latest. */
  readonly hasLeft: boolean;
};

/** The lines of one class as the file names it; null: the file does not say. */
export type ListedClass = {
  readonly source: string | null;
  readonly lines: readonly ComparedLine[];
};

/** The classes of a file in its order. Case and spaces do not make another class. */
export function listedClasses(
  pupils: readonly RosterPupil[],
  {
    corrections,
    today,
  }: {
    readonly corrections: readonly ListedCorrection[];
    /** `YYYY-MM-DD` */
    readonly today: string;
  },
): readonly ListedClass[] {
  const corrected = new Map(corrections.map((each) => [each.row, each]));
  const classes = new Map<string | null, { source: string | null; lines: ComparedLine[] }>();
  for (const [row, pupil] of pupils.entries()) {
    const source = pupil.className ?? null;
    const key = sourceKey(source);
    const listed = classes.get(key) ?? { source, lines: [] };
    classes.set(key, listed);
    listed.lines.push(comparedLine(row, pupil, { correction: corrected.get(row), today }));
  }
  return [...classes.values()];
}

/** What makes two sources the same class of a file. */
export function sourceKey(source: string | null): string | null {
  return source === null ? null : classKey(source);
}

function comparedLine(
  row: number,
  pupil: RosterPupil,
  {
    correction,
    today,
  }: {
    readonly correction: ListedCorrection | undefined;
    readonly today: string;
  },
): ComparedLine {
  const { className: _class, groups, doubtful, ...written } = pupil;
  const names = correction && correctedNames(correction);
  const { lastName: _l, usageName: _u, firstName: _f, birthDate: _b, ...others } = written;
  const listed = names === undefined ? written : { ...others, ...names };
  const settled = names !== undefined && doubtful !== 'has-left';
  return {
    row,
    listed,
    keys: { ...nameKeys(listed), ...(listed.sex !== undefined && { sex: listed.sex }) },
    key: listedKey(listed),
    writtenKey: listedKey(written),
    groups,
    hasLeft: isLeaver(listed, today),
    ...(doubtful !== undefined && !settled && { doubt: doubtful }),
  };
}

/** A correction without any name says nothing. */
function correctedNames(correction: ListedCorrection) {
  const lastName = cleanText(correction.lastName).text;
  const firstName = cleanText(correction.firstName).text;
  const usageName = cleanText(correction.usageName ?? '').text;
  if (lastName === '' && firstName === '') return undefined;
  return {
    lastName,
    firstName,
    ...(usageName !== '' && { usageName }),
    ...(correction.birthDate !== undefined && { birthDate: correction.birthDate }),
  };
}
