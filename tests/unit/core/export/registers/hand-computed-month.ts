import type { Mark } from '../../../../../core/attendance/mark';
import type { ClassFacts, ClassRegister } from '../../../../../core/export/class-days';
import type { WeekHalf } from '../../../../../core/timetable/school-year';
import { register } from '../../attendance/half-day-registers';

export const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
export const UNREACHABLE: Mark = { presence: 'unreachable', evidence: 'seen' };
export const EXEMPTED: Mark = { presence: 'absent', exemption: 'away', evidence: 'seen' };

export function lateAt(arrivedAt: string): Mark {
  return { presence: 'present', arrivedAt, evidence: 'seen' };
}

type Given = Partial<Pick<ClassRegister, 'state' | 'roll' | 'marks' | 'duringOutage'>> &
  Partial<Pick<ClassRegister['lesson'], 'mode' | 'status' | 'kind'>> & {
    readonly groupName?: string;
  };

/** A validated register on site with everyone on its roll, at local hours of a date. */
export function called(date: string, hours: string, given: Given = {}): ClassRegister {
  const { mode = 'on-site', status = 'planned', kind = 'lesson', ...rest } = given;
  const { id, start, end } = register(date, hours);
  return {
    lesson: { id, start, end, mode, status, kind },
    state: 'done',
    roll: ['lea', 'noe', 'ida', 'zoe'],
    marks: {},
    duringOutage: false,
    ...rest,
  };
}

const MONDAYS_AND_WEDNESDAY_MORNINGS: readonly WeekHalf[] = [
  '1-morning',
  '1-afternoon',
  '3-morning',
];

/**
 * A month that can be counted by hand: class on Mondays and Wednesday mornings, the holidays begin
 * on the 16th, the 11th is a public holiday. Half-days: 2 morning and afternoon, 4 morning, 9
 * morning and afternoon. Noé leaves on the 4th, Ida comes on the 9th.
 */
export const november: ClassFacts = {
  className: '4A',
  from: '2026-11-01',
  to: '2026-11-30',
  timeZone: 'Europe/Paris',
  writtenAt: '2026-11-22T16:00:00Z',
  calendar: {
    ...{ label: '2026-2027', start: '2026-09-01', end: '2027-07-03', timeZone: 'Europe/Paris' },
    openHalfDays: MONDAYS_AND_WEDNESDAY_MORNINGS,
    closed: [{ name: 'Vacances', first: '2026-11-16', last: '2026-11-30' }],
  },
  pupils: [
    { pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' },
    { pupilId: 'noe', lastName: 'BARON', firstName: 'Noé' },
    { pupilId: 'ida', lastName: 'CHAUVIN', firstName: 'Ida' },
    { pupilId: 'zoe', lastName: 'ZOLA', firstName: 'Zoé' },
  ],
  stays: [
    { pupilId: 'lea', from: '2026-09-01' },
    { pupilId: 'noe', from: '2026-09-01', to: '2026-11-04' },
    { pupilId: 'ida', from: '2026-11-09' },
    { pupilId: 'zoe', from: '2026-09-01' },
  ],
  registers: [
    called('2026-11-02', '09:00-09:55', { marks: { zoe: UNREACHABLE } }),
    called('2026-11-02', '08:00-08:55', {
      marks: { lea: ABSENT, noe: lateAt('2026-11-02T07:12:00Z') },
    }),
    called('2026-11-02', '14:00-14:55', {
      groupName: 'Latin',
      roll: ['lea', 'zoe', 'someone of another class'],
      marks: { zoe: ABSENT, 'someone of another class': ABSENT },
    }),
    called('2026-11-04', '08:00-08:55', {
      mode: 'remote',
      duringOutage: true,
      marks: { lea: ABSENT, noe: { ...ABSENT, outage: 'set-aside' } },
    }),
    called('2026-11-09', '08:00-08:55', { state: 'open', marks: { lea: ABSENT } }),
    called('2026-11-09', '14:00-14:55', {
      marks: { ida: EXEMPTED, lea: lateAt('2026-11-09T13:20:00Z') },
    }),
    called('2026-11-11', '08:00-08:55', { marks: { lea: ABSENT } }),
  ],
};
