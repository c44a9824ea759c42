import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/attendance/mark';
import { describeMark } from '../../../core/strings/describe-mark';
import { createTranslator } from '../../../core/strings/translate';
import type { Lesson } from '../../../core/timetable/lesson';
import { bulkWords } from '../../../renderer/screens/rollcall/bulk-words';
import { isProposed } from '../../../renderer/screens/rollcall/outage-pupils';
import { outageWords, rowState, stateWords } from '../../../renderer/screens/rollcall/row-state';
import { vigilanceWords } from '../../../renderer/screens/rollcall/vigilance-words';

const t = createTranslator('fr');
const french = { t, language: 'fr' } as const;
const lesson: Lesson = {
  id: 'monday',
  classId: '4a',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  mode: 'on-site',
  status: 'planned',
  changedByHand: false,
};
const register = { lesson, timeZone: 'Europe/Paris', state: 'open' } as const;

/** With plain spaces. */
function plain(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}

describe('what deserves a look before the call', () => {
  const words = (vigilance: Parameters<typeof vigilanceWords>[0]) =>
    plain(vigilanceWords(vigilance, register, french));

  it('is an absence announced until the end of a day, named by that day', () => {
    expect(words({ declaredUntil: '2026-11-25T23:00:00Z' })).toBe(
      'absence annoncée jusqu’au 25/11',
    );
  });

  it('is an absence announced until an hour of the same day, named by that hour', () => {
    expect(words({ declaredUntil: '2026-11-23T09:00:00Z' })).toBe(
      'absence annoncée jusqu’à 10 h 00',
    );
  });

  it('is an absence of several days rather than the last one of them', () => {
    expect(words({ lastTime: 'absent', absentSince: '2026-11-19' })).toBe('absent depuis le 19/11');
  });

  it('is several things at once', () => {
    expect(words({ lastTime: 'unreachable', leavesOn: '2026-11-27' })).toBe(
      'injoignable la dernière fois · part le 27/11',
    );
  });
});

describe('a pupil in the list', () => {
  const state = (mark: Mark, on: Parameters<typeof rowState>[1] = register) =>
    rowState(mark, on, french);

  it('who left early is said with the hour and the minutes before the end', () => {
    const left = state({ presence: 'present', leftAt: '2026-11-23T07:45:00Z', evidence: 'seen' });
    expect(left).toMatchObject({ mark: 'left', minutesEarly: 10, minutesLate: 0 });
    expect(plain(stateWords(left, t))).toBe('sorti à 8 h 45');
  });

  it('who came late and left early is said with both hours', () => {
    const both = state({
      presence: 'present',
      arrivedAt: '2026-11-23T07:12:00Z',
      leftAt: '2026-11-23T07:45:00Z',
      evidence: 'seen',
    });
    expect(both).toMatchObject({ mark: 'late', minutesLate: 12, minutesEarly: 10 });
    expect(plain(stateWords(both, t))).toBe('en retard, 8 h 12, sorti à 8 h 45');
  });

  it('who was taken over from the visio is said with the minutes there', () => {
    const seen: Mark = {
      presence: 'present',
      mode: 'remote',
      evidence: 'participants',
      attended: { minutes: 20, outOf: 55 },
    };
    expect(plain(state(seen).remarks)).toBe('à distance, visio, 20 min sur 55');
    expect(state({ presence: 'present', evidence: 'seen' }).remarks).toBe('');
  });

  it('whose absence was announced is absent once the register is validated', () => {
    const announced: Mark = { presence: 'absent', evidence: 'declared' };
    expect(stateWords(state(announced), t)).toBe('absence annoncée');
    expect(stateWords(state(announced, { ...register, state: 'done' }), t)).toBe('absent');
  });
});

describe('a pupil who was away during an outage', () => {
  const away: Mark = { presence: 'absent', evidence: 'seen' };
  const words = (mark: Mark, duringOutage = true) =>
    plain(outageWords(rowState(mark, register, french, duringOutage), t));

  it('waits for a decision, until one is taken', () => {
    expect(words(away)).toBe('panne : à décider');
    expect(words({ ...away, outage: 'set-aside' })).toBe('panne écartée');
    expect(words({ presence: 'unreachable', outage: 'accepted', evidence: 'outage' })).toBe(
      'panne retenue',
    );
    expect(words(away, false)).toBe('');
    expect(words({ presence: 'present', evidence: 'seen' })).toBe('');
  });

  it('is proposed for the decision unless something else explains the absence', () => {
    const entry = { pupilId: 'lea', number: 1, lastName: 'ABADIE', firstName: 'Léa' };
    const reason = { motive: 'illness', state: 'stated' } as const;
    expect(isProposed({ entry, mark: away })).toBe(true);
    expect(isProposed({ entry, mark: { ...away, reason } })).toBe(false);
    expect(isProposed({ entry, mark: { ...away, evidence: 'declared' } })).toBe(false);
    expect(isProposed({ entry, mark: { ...away, outage: 'set-aside' } })).toBe(false);
  });
});

describe('a line of the history', () => {
  it('says all that a mark says', () => {
    const mark: Mark = {
      presence: 'absent',
      reason: { motive: 'illness', state: 'accepted' },
      comment: 'Certificat remis.',
      evidence: 'seen',
    };
    expect(plain(describeMark(mark, 'Europe/Paris', french))).toBe(
      'absent, motif accepté par l’établissement (maladie de l’élève), « Certificat remis. »',
    );
  });

  it('says what was decided of an outage, with its wording', () => {
    const mark: Mark = {
      presence: 'unreachable',
      outage: 'accepted',
      comment: 'La salle était en panne.',
      evidence: 'outage',
    };
    expect(plain(describeMark(mark, 'Europe/Paris', french))).toBe(
      'injoignable, panne retenue, « La salle était en panne. »',
    );
  });

  it('says that nothing was known', () => {
    expect(describeMark(null, 'Europe/Paris', french)).toBe('non renseigné');
  });
});

describe('the outcome of one mark for all who have none', () => {
  const present: Mark = { presence: 'present', evidence: 'seen' };

  it('says how many were marked and how many were left alone', () => {
    expect(bulkWords({ kind: 'bulk', mark: present, marked: 26, leftAlone: 4 }, t)).toBe(
      '26 élèves marqués présents, 4 laissés tels quels.',
    );
  });

  it('counts one as one', () => {
    const remote: Mark = { ...present, mode: 'remote' };
    expect(bulkWords({ kind: 'bulk', mark: remote, marked: 1, leftAlone: 1 }, t)).toBe(
      '1 élève marqué présent à distance, 1 laissé tel quel.',
    );
  });
});
