import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../../core/contract/errors';
import type { ServiceState } from '../../../../core/contract/watch-views';
import type { Room } from '../../../../core/meeting/room';
import { failure, type Result, success } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { createRehearsalService } from '../../../../electron/services/rehearsal-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { addClass, enrolPupil, lesson, openTestSchool, pupil } from '../test-school';
import { value } from './test-registers';

const DAY = 24 * 60 * 60 * 1000;

function room(id: string, host: string): Room {
  return {
    id,
    classId: '4A',
    product: id === 'official' ? 'moodle' : 'jitsi',
    official: id === 'official',
    url: `https://${host}/bcdfg-hjkmnp-qrstv-wxyz23`,
    madeAt: '2026-09-01T08:00:00Z',
    acknowledgedAt: '2026-09-01T08:00:00Z',
  };
}

/** The test school with two rooms, whose services answer as told. */
function openRehearsals(now = '2026-11-21T10:00:00Z') {
  const school = openTestSchool();
  const { store } = school;
  const clock = createHandClock(now);
  const states = new Map<string, ServiceState>();
  const refusals = new Map<string, AppError>();
  const probed: string[] = [];
  store.putRooms('4A', [room('official', 'cours.exemple.fr'), room('jitsi', 'meet.exemple.fr')]);
  const rehearsals = createRehearsalService({
    store: () => store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    serviceState: (roomId) => states.get(roomId),
    probe: async (roomId): Promise<Result<null, AppError>> => {
      probed.push(roomId);
      const refusal = refusals.get(roomId);
      return refusal === undefined ? success(null) : failure(refusal);
    },
    translate: createTranslator('fr'),
    tellDay: () => undefined,
  });
  return {
    ...school,
    clock,
    rehearsals,
    probed,
    answers(roomId: string, verdict: ServiceState['verdict'], cause = 'identified') {
      const at = clock.now();
      states.set(roomId, { verdict, cause, detail: '', at, since: at });
    },
    refuses: (roomId: string, code: AppError['code']) => refusals.set(roomId, { code }),
    codes: async (roomId?: string) =>
      value(await rehearsals.run('4A'))
        .steps.filter((step) => step.roomId === roomId)
        .map(({ code }) => code),
  };
}

describe('the rehearsal of a chain', () => {
  it('tests each room once, in order, and keeps its report', async () => {
    const { rehearsals, probed, answers } = openRehearsals();
    answers('official', 'up');
    answers('jitsi', 'down', 'no-answer');
    expect(value(rehearsals.last('4A'))).toBeNull();
    const report = value(await rehearsals.run('4A'));
    expect(probed).toEqual(['official', 'jitsi']);
    expect(value(rehearsals.last('4A'))).toEqual(report);
    expect(report).toMatchObject({ className: '4A', at: '2026-11-21T10:00:00.000Z' });
    expect(report.steps).toContainEqual(
      expect.objectContaining({ code: 'room-bad', roomId: 'jitsi', outcome: 'failed' }),
    );
  });

  it('takes a room that was tested a moment ago as it was found then', async () => {
    const { answers, refuses, codes } = openRehearsals();
    answers('official', 'up');
    refuses('official', 'probe-too-soon');
    expect(await codes('official')).toContain('room-up');
  });

  it('does not claim to have tested what no test proves', async () => {
    const { refuses, codes } = openRehearsals();
    refuses('jitsi', 'probe-none');
    expect(await codes('jitsi')).toContain('room-not-testable');
  });

  it('says who has no address, that no sheet was handed out, and that no work is ready', async () => {
    const { store, codes } = openRehearsals();
    expect(await codes()).toEqual([
      'hosts-apart',
      'message-fine',
      'addresses-none',
      'sheet-missing',
      'work-missing',
    ]);
    enrolPupil(store, '4A', { ...pupil('mia', 'MOREL', 'Mia'), email: 'mia@exemple.fr, autre' });
    expect(await codes()).toContain('addresses-none');
    store.putClassTexts('4A', { work: 'Exercice 4.', invitation: 'Bonjour {prenom} : {lien}' });
    expect(await codes()).toEqual(expect.arrayContaining(['message-placeholder', 'work-fine']));
  });

  it('of a class that does not exist is refused', async () => {
    const { rehearsals } = openRehearsals();
    expect(await rehearsals.run('9Z')).toEqual({ ok: false, error: { code: 'class-unknown' } });
  });
});

describe('a rehearsal is due', () => {
  it('in the week before the first lesson at a distance, until it took place', async () => {
    const { store, rehearsals, clock } = openRehearsals('2026-11-15T10:00:00Z');
    store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
    expect(rehearsals.due()).toEqual([]);
    clock.sleep(DAY);
    expect(rehearsals.due()).toEqual([
      { classId: '4A', className: '4A', start: '2026-11-23T07:00:00Z' },
    ]);
    clock.sleep(7 * DAY);
    expect(rehearsals.due()).toHaveLength(1);
    await rehearsals.run('4A');
    expect(rehearsals.due()).toEqual([]);
  });

  it('not for a class that met at a distance before, nor for a lesson on site or cancelled', () => {
    const { store, rehearsals } = openRehearsals();
    addClass(store, '4B', []);
    const earlier = { start: '2026-11-16T07:00:00Z', end: '2026-11-16T07:55:00Z' };
    store.addLesson(lesson({ id: 'earlier', mode: 'hybrid', ...earlier }));
    store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
    store.addLesson(lesson({ id: 'b', classId: '4B', mode: 'remote', status: 'cancelled' }));
    expect(rehearsals.due()).toEqual([]);
  });
});
