import type { Mark } from '../../core/attendance/mark';
import { lessonTable } from '../../core/export/lessons/lesson-table';
import { monthTable } from '../../core/export/registers/month-table';
import type { Table } from '../../core/export/table';
import { createTranslator } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';

/** Names that a spreadsheet would evaluate, cut or break. */
const strangeNames = [
  ['=1+1', '@SUM(A1)'],
  ['+33 6 00 00 00 00', '-Zoé'],
  ['  =2+2', "'=3+3"],
  ['LEFÈVRE; dit « Œil »', 'Noé, "Nono"'],
  ['ÇELİK-ŁUKASIEWICZ', 'Ngọc Ánh'],
  ['DE LA TOUR D’AUVERGNE LAURAGUAIS DE SAINT-PAULET DU BOIS', 'Marie-Anne-Charlotte'],
];

export const roll = Array.from({ length: 28 }, (_, index) => {
  const [lastName = `ÉLÈVE ${index + 1}`, firstName = 'Chloé'] = strangeNames[index] ?? [];
  return { pupilId: `p${index + 1}`, number: index + 1, lastName, firstName };
});

const marks: Record<string, Mark> = {
  p2: { presence: 'absent', evidence: 'seen' },
  p3: { presence: 'present', arrivedAt: '2026-11-23T07:08:00Z', evidence: 'seen' },
  p4: { presence: 'present', leftAt: '2026-11-23T07:40:00Z', comment: '=1+1', evidence: 'seen' },
  p5: {
    presence: 'absent',
    reason: { motive: 'illness', state: 'accepted' },
    evidence: 'seen',
  },
  p6: { presence: 'unreachable', evidence: 'seen' },
};

const t = createTranslator('fr');
const lesson: Lesson = {
  id: 'l1',
  classId: 'c1',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Maths, groupe 1',
  kind: 'lesson',
  mode: 'on-site',
  status: 'planned',
  changedByHand: false,
};
const shared = { className: '4A', timeZone: 'Europe/Paris', writtenAt: '2026-11-27T16:05:00Z' };
export const lessonSheet = lessonTable(
  {
    ...shared,
    lesson,
    state: 'done',
    roll,
    marks,
  },
  t,
);
export const monthSheet = monthTable(
  {
    ...shared,
    month: '2026-11',
    pupils: roll.map(({ pupilId, lastName, firstName }) => ({
      id: pupilId,
      lastName,
      firstName,
      enrolments: [{ from: '2026-09-01' }],
    })),
    registers: [{ lesson, state: 'done', roll: roll.map((entry) => entry.pupilId), marks }],
  },
  t,
);

/** A register with what the others are without: rates, sums, single marks, a name for its sheet. */
export const registerSheet: Table = {
  title: 'Registre d’appel de 4A, novembre 2026',
  name: "L'appel 4A & <11>",
  columns: [
    { key: 'lastName', label: 'Nom', kind: 'text' },
    { key: 'born', label: 'Né le', kind: 'date' },
    { key: 'h1', label: 'lun. 2 matin', kind: 'mark' },
    { key: 'h2', label: 'lun. 2 après-midi', kind: 'mark' },
    { key: 'h3', label: 'mar. 3', kind: 'mark' },
    { key: 'halfDays', label: 'Demi-journées', kind: 'number' },
    { key: 'rate', label: '% d’absence', kind: 'number', decimals: 2 },
  ],
  rows: [
    ...strangeNames.map(([lastName = ''], index) => ({
      lastName,
      born: '2012-02-29',
      h1: index % 2 === 0 ? '-' : null,
      h2: index % 2 === 0 ? null : '|',
      h3: '+',
      halfDays: 40,
      rate: [4, 2.5, 0, 33.333, 100, 0.005][index] ?? 0,
    })),
    { lastName: 'Total', born: null, h1: '3', h2: '3', h3: '6', halfDays: 240, rate: 23.305 },
  ],
  totalRows: 1,
  notes: ['Ne remplace pas le registre officiel.'],
};

/** As a program in French shows its cells. */
export const shownRegister = registerSheet.rows.map((row) => [
  String(row.lastName),
  row.born === null ? '' : '29/02/2012',
  ...[row.h1, row.h2, row.h3].map((mark) => mark ?? ''),
  String(row.halfDays),
]);
/** Its rates, rounded as a program shows them. */
export const RATES = [4, 2.5, 0, 33.33, 100, 0.01, 23.31];
