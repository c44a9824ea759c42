import { nameInUse } from '../../roster/enrolled-pupil';
import type { Pupil } from '../../roster/pupil';
import { shortNames } from '../../roster/short-names';
import type { Translate } from '../../strings/translate';
import { closingNotes } from '../closing-notes';
import { sayDate } from '../local-moment';
import type { Column, Row, Table } from '../table';

/** The layouts of a class list that are tables. */
export type ListLayout = 'names' | 'initials' | 'sign-in';

/** A class on a date (`YYYY-MM-DD`), its pupils in the order of the list. */
export type ListTableInput = {
  readonly className: string;
  readonly date: string;
  readonly pupils: readonly ListedPupil[];
  /** ISO instant. */
  readonly writtenAt: string;
  readonly timeZone: string;
};

/** `className`: where a group takes the pupil from. */
type ListedPupil = Pick<Pupil, 'lastName' | 'usageName' | 'firstName'> & {
  readonly level?: string;
  readonly className?: string;
};

/** A class as a list; level and class have a column where there is something to say. */
export function listTable(input: ListTableInput, layout: ListLayout, t: Translate): Table {
  const { className, date, pupils, writtenAt, timeZone } = input;
  const short = shortNames(pupils);
  const rows = pupils.map(
    (pupil, at): Row => ({
      number: at + 1,
      lastName: nameInUse(pupil),
      firstName: pupil.firstName,
      shortName: short[at] ?? null,
      level: pupil.level ?? null,
      className: pupil.className ?? null,
    }),
  );
  return {
    title: t(`exportPeople.list.titles.${layout}`, { className, date: sayDate(date, t) }),
    name: className,
    columns: columnsOf(layout, rows, t),
    rows,
    notes: [
      t('exportPeople.list.count', { count: pupils.length }),
      ...closingNotes(writtenAt, timeZone, t),
    ],
    ...(layout === 'sign-in' && {
      byHand: true,
      signatures: [t('exportPeople.list.occasion'), t('exportPeople.list.teacher')],
    }),
  };
}

function columnsOf(layout: ListLayout, rows: readonly Row[], t: Translate): readonly Column[] {
  const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });
  const names =
    layout === 'initials'
      ? [text('shortName', t('exportPeople.list.shortName'))]
      : [
          text('lastName', t('exports.columns.lastName')),
          text('firstName', t('exports.columns.firstName')),
        ];
  const rare = [
    text('level', t('exportPeople.list.level')),
    text('className', t('exportPeople.list.className')),
  ].filter(({ key }) => rows.some((row) => row[key] !== null));
  const empty = [
    text('signature', t('exportPeople.list.signature')),
    text('remark', t('exportPeople.list.remark')),
  ];
  return [
    { key: 'number', label: t('exports.columns.number'), kind: 'number' },
    ...names,
    ...rare,
    ...(layout === 'sign-in' ? empty : []),
  ];
}
