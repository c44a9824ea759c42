import type { Translate } from '../../strings/translate';
import { closingNotes, countedNotes } from '../closing-notes';
import { sayDate } from '../local-moment';
import type { Row, Table } from '../table';
import { pupilMarkColumns, pupilMarkRows } from './pupil-mark-rows';
import { pupilMonthColumns, pupilMonthRows } from './pupil-month-rows';
import type { PupilTablesInput } from './pupil-tables-input';

/**
 * The record of a pupil over a year, also as evidence for a family: the months with their sums, then
 * each mark that is more than a plain presence, with how and since when it is known. Notes of the
 * teacher never are in it.
 */
export function pupilTables(input: PupilTablesInput, t: Translate): readonly [Table, Table] {
  const facts = { pupil: `${input.lastName} ${input.firstName}`, year: input.yearLabel };
  const rows = pupilMarkRows(input, t);
  return [
    {
      title: t('exportLessons.pupil.title', facts),
      name: t('exportLessons.pupil.sheet'),
      columns: pupilMonthColumns(t),
      rows: pupilMonthRows(input, t),
      totalRows: 1,
      notes: [
        ...identityNotes(input, t),
        t('exportLessons.pupil.law'),
        t('exportLessons.pupil.notAbsences'),
        ...countedNotes(input, t),
      ],
    },
    {
      title: t('exportLessons.pupil.titleOfMarks', facts),
      name: t('exportLessons.pupil.sheetOfMarks'),
      columns: pupilMarkColumns(rows, t),
      rows,
      signatures: [t('exportLessons.pupil.signature')],
      notes: [
        t(`exportLessons.pupil.${foundWord(input, rows)}`),
        t('exportLessons.pupil.validatedOnly'),
        ...closingNotes(input.writtenAt, input.timeZone, t),
      ],
    },
  ];
}

function foundWord({ calls }: PupilTablesInput, rows: readonly Row[]) {
  if (rows.length > 0) return 'noted';
  return calls.length === 0 ? 'noCalls' : 'noMarks';
}

function identityNotes({ birthDate, stays }: PupilTablesInput, t: Translate): readonly string[] {
  return [
    ...(birthDate === undefined
      ? []
      : [t('exportLessons.pupil.born', { date: sayDate(birthDate, t) })]),
    ...stays.map(({ className, from, to }) =>
      to === undefined
        ? t('exportLessons.pupil.staySince', { className, from: sayDate(from, t) })
        : t('exportLessons.pupil.stay', {
            className,
            from: sayDate(from, t),
            to: sayDate(to, t),
          }),
    ),
  ];
}
