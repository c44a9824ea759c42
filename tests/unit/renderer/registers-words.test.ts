import { describe, expect, it } from 'vitest';
import { periodSpan } from '../../../core/attendance/period-span';
import type { AbsenteeLine, FollowUpView, MatrixCell } from '../../../core/contract/register-views';
import { createTranslator } from '../../../core/strings/translate';
import { absenteesText } from '../../../renderer/screens/registers/absentees-text';
import { followUpGroups } from '../../../renderer/screens/registers/follow-up-groups';
import { cellKind } from '../../../renderer/screens/registers/month-cell';
import { inOrder, orderAfter } from '../../../renderer/screens/registers/month-rows';
import { draftOf, periodOf } from '../../../renderer/screens/registers/period-draft';
import { periodPupils } from '../../../renderer/screens/registers/period-pupils';
import { periodGroups, periodWhen } from '../../../renderer/screens/registers/period-words';

const t = createTranslator('fr');
const paris = 'Europe/Paris';
/** Insécables are checked elsewhere. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const line: AbsenteeLine = {
  lessonId: 'monday',
  pupilId: 'lea',
  lastName: 'MARTIN',
  firstName: 'Léa',
  className: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  mark: { presence: 'absent', evidence: 'seen', comment: 'la mère a appelé' },
  validated: true,
};

describe('the list of the absentees of a day', () => {
  const text = plain(
    absenteesText(
      t,
      {
        date: '2026-11-23',
        timeZone: paris,
        lines: [
          line,
          {
            ...line,
            pupilId: 'noe',
            lastName: 'PETIT',
            firstName: 'Noé',
            mark: { presence: 'present', evidence: 'seen', arrivedAt: '2026-11-23T07:12:00Z' },
          },
        ],
        missing: [
          {
            id: 'ten',
            classId: '5b',
            className: '5B',
            start: '2026-11-23T09:00:00Z',
            end: '2026-11-23T09:55:00Z',
            subject: '',
            kind: 'lesson',
            state: 'todo',
          },
        ],
      },
      'fr',
    ),
  );

  it('reads well in a mail: class, names, hours, what', () => {
    expect(text).toContain(
      [
        '4A',
        '- MARTIN Léa',
        '    8 h 00 – 8 h 55, Français : absence, sans motif',
        '- PETIT Noé',
        '    8 h 00 – 8 h 55, Français : retard de 12 minutes (arrivée à 8 h 12)',
      ].join('\n'),
    );
  });

  it('says which roll calls are missing, and keeps the comments of the teacher', () => {
    expect(text).toContain('- 5B, 10 h 00 – 10 h 55');
    expect(text).not.toContain('la mère');
  });
});

describe('a cell of the month', () => {
  const cell: MatrixCell = {
    absences: 1,
    calls: 3,
    late: 1,
    left: 0,
    unreachable: 0,
    remote: 0,
    exempted: 0,
    unjustified: true,
    undecided: 0,
  };

  it('shows the gravest thing, and what a filter asks for', () => {
    expect(cellKind(cell, 'all')).toBe('unjustified');
    expect(cellKind({ ...cell, unjustified: false }, 'all')).toBe('absent');
    expect(cellKind({ ...cell, unjustified: false, undecided: 1 }, 'all')).toBe('undecided');
    expect(cellKind(cell, 'late')).toBe('late');
  });

  it('tells who was present from who had no roll call', () => {
    expect(cellKind({ ...cell, absences: 0, late: 0, unjustified: false }, 'all')).toBe('present');
    expect(cellKind(undefined, 'all')).toBe('none');
  });
});

describe('the month sorted by a total', () => {
  it('has the largest first, and equal pupils by name', () => {
    const totals = {
      calls: 9,
      late: 0,
      minutesLate: 0,
      left: 0,
      unreachable: 0,
      remote: 0,
      undecided: 0,
    };
    const law = { open: 9, brutes: 0, calculees: 0, unjustified: 0 };
    const rows = [1, 3, 1].map((absences, index) => ({
      pupilId: String(index),
      lastName: 'ABC'.charAt(index),
      firstName: '',
      cells: {},
      totals: { ...totals, ...law, absences },
    }));
    const order = orderAfter({ by: 'name', descending: false }, 'absences');
    expect(inOrder(rows, order).map(({ lastName }) => lastName)).toEqual(['B', 'A', 'C']);
    expect(inOrder(rows, orderAfter(order, 'absences'))[0]?.lastName).toBe('A');
  });
});

describe('an absence period', () => {
  it('of whole days is said without hours, its last day included', () => {
    const days = { from: '2026-11-22T23:00:00Z', to: '2026-11-24T23:00:00Z' };
    expect(periodWhen(t, days, paris, 'fr')).toBe('du lundi 23 novembre au mardi 24 novembre');
  });

  it('over the change of the clock is of whole days too', () => {
    const days = { from: '2026-10-24T22:00:00Z', to: '2026-10-25T23:00:00Z' };
    expect(periodWhen(t, days, paris, 'fr')).toBe('dimanche 25 octobre');
  });

  it('of a few hours is said with them', () => {
    const hours = { from: '2026-11-23T09:00:00Z', to: '2026-11-23T11:30:00Z' };
    expect(plain(periodWhen(t, hours, paris, 'fr'))).toBe(
      'lundi 23 novembre, de 10 h 00 à 12 h 30',
    );
  });

  it.each([
    ['2026-11-23T09:00:00Z', '2026-11-23T23:00:00Z', 'lundi 23 novembre, à partir de 10 h 00'],
    ['2026-11-22T23:00:00Z', '2026-11-23T11:00:00Z', 'lundi 23 novembre, jusqu’à 12 h 00'],
    [
      '2026-11-23T09:00:00Z',
      '2026-11-24T23:00:00Z',
      'du lundi 23 novembre à 10 h 00 au mardi 24 novembre',
    ],
  ])('from %s to %s names no midnight', (from, to, words) => {
    expect(plain(periodWhen(t, { from, to }, paris, 'fr'))).toBe(words);
  });

  it('that is running comes before those to come and those past', () => {
    const now = '2026-11-23T09:00:00Z';
    const past = { from: '2026-11-01T00:00:00Z', to: '2026-11-02T00:00:00Z' };
    const current = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' };
    const coming = { from: '2026-12-01T00:00:00Z', to: '2026-12-02T00:00:00Z' };
    expect(periodGroups([coming, past, current], now).map(({ periods }) => periods)).toEqual([
      [current],
      [coming],
      [past],
    ]);
  });

  it('without a reason gives none to other absences', () => {
    const draft = {
      pupilId: 'lea',
      from: '2026-11-23',
      to: '2026-11-24',
      fromHour: '10h',
      toHour: '',
      motive: '',
      state: 'stated',
      comment: ' ',
      giveReason: true,
    } as const;
    expect(periodOf(draft)).toEqual({
      pupilId: 'lea',
      from: '2026-11-23T10:00',
      to: '2026-11-24',
      giveReason: false,
    });
    expect(periodOf({ ...draft, toHour: 'midi' })).toBeNull();
  });
});

describe('unreachable pupils', () => {
  const pupil: FollowUpView = {
    pupilId: 'lea',
    lastName: 'MARTIN',
    firstName: 'Léa',
    classNames: ['4A'],
    lessons: [],
    since: '2026-11-16',
    entries: [],
  };
  const groupOf = (one: FollowUpView) => followUpGroups([one])[0]?.group;

  it('have answered only since they became unreachable', () => {
    const answered = { id: '1', pupilId: 'lea', kind: 'answered' } as const;
    expect(groupOf(pupil)).toBe('silent');
    expect(groupOf({ ...pupil, entries: [{ ...answered, date: '2026-11-10' }] })).toBe('silent');
    expect(groupOf({ ...pupil, entries: [{ ...answered, date: '2026-11-17' }] })).toBe('answered');
  });

  it('are no longer pursued once a later register reached them', () => {
    const { since: _since, ...seen } = pupil;
    expect(groupOf(seen)).toBe('seen');
  });
});

describe('a period in the form that corrects it', () => {
  it.each([
    ['2026-11-22T23:00:00Z', '2026-11-24T23:00:00Z', ['', '']],
    ['2026-11-23T09:00:00Z', '2026-11-23T23:00:00Z', ['10:00', '']],
    ['2026-11-22T23:00:00Z', '2026-11-23T08:05:00Z', ['', '9:05']],
    ['2027-03-26T09:00:00Z', '2027-03-29T08:00:00Z', ['10:00', '10:00']],
  ])('from %s to %s is what was typed, and stays the same', (from, to, hours) => {
    const known = {
      ...{ pupilId: 'lea', from, to, comment: 'Opération' },
      reason: { motive: 'illness', state: 'accepted' },
    } as const;
    const draft = draftOf(known, paris);
    expect([draft.fromHour, draft.toHour]).toEqual(hours);
    const typed = periodOf(draft);
    if (typed === null) throw new Error('the draft is complete');
    const span = { ok: true, value: { from, to } };
    expect(periodSpan(typed, paris)).toEqual(span);
    expect(typed).toMatchObject({ reason: known.reason, comment: 'Opération' });
  });

  it('can be of a pupil who has left', () => {
    const hugo = { id: 'hugo', lastName: 'LI', firstName: 'Hugo', classNames: ['4A'] };
    const known = {
      ...{ id: 'p', pupilId: 'lea', lastName: 'MARTIN', firstName: 'Léa', classNames: [] },
      ...{ from: '2026-11-22T23:00:00Z', to: '2026-11-23T23:00:00Z' },
    };
    const ids = (offered: readonly { readonly id: string }[]) => offered.map(({ id }) => id);
    expect(ids(periodPupils([hugo], known))).toEqual(['hugo', 'lea']);
    expect(ids(periodPupils([hugo, { ...hugo, id: 'lea' }], known))).toEqual(['hugo', 'lea']);
    expect(ids(periodPupils([hugo], undefined))).toEqual(['hugo']);
  });
});
