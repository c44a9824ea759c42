import { describe, expect, it } from 'vitest';
import type { Outage } from '../../../../core/reachability/outage';
import { createTranslator } from '../../../../core/strings/translate';
import type { Lesson } from '../../../../core/timetable/lesson';
import { createOutageService } from '../../../../electron/services/outage-service';
import { PARIS } from '../open-test-store';
import { lesson } from '../test-school';
import { ABSENT, openRegisters, PRESENT, value } from './test-registers';

const WORDING = 'Salle en panne de 8 h 02 à 9 h 10.';
const UNREACHABLE = { presence: 'unreachable', evidence: 'seen' } as const;

/** The test school in a lesson at a distance, with its official room. */
function openOutages(given: { readonly mode?: Lesson['mode'] } = {}) {
  const opened = openRegisters();
  const { store, registers } = opened;
  store.changeLesson(lesson({ id: 'monday', mode: given.mode ?? 'remote' }));
  store.putRooms('4A', [
    {
      id: 'official',
      classId: '4A',
      product: 'moodle',
      official: true,
      url: 'https://classe.exemple.fr/4a',
      madeAt: '2026-09-01T08:00:00Z',
    },
  ]);
  const outages = createOutageService({
    store: () => store,
    timeZone: () => PARIS,
    registers,
    translate: createTranslator('fr'),
  });
  return { ...opened, outages, read: (lessonId = 'monday') => value(outages.read(lessonId)) };
}

/** In UTC, an hour before Paris. */
function observed(from: string, to: string | null, more: Partial<Outage> = {}): Outage {
  const at = (hour: string) => `2026-11-23T${hour}:10.250Z`;
  return {
    id: `outage ${from}`,
    classId: '4A',
    source: 'probe',
    verdict: 'overloaded',
    cause: 'overload-announced',
    startedAt: at(from),
    lastObservedAt: at(to ?? from),
    ...(to !== null && { endedAt: at(to) }),
    ...more,
  };
}

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('a lesson that fell into no outage', () => {
  it('has nothing to decide', () => {
    const { outages, read } = openOutages();
    expect(read()).toBeNull();
    expect(outages.decide('monday', ['lea'], 'accepted', WORDING)).toEqual({
      ok: false,
      error: { code: 'no-outage' },
    });
  });

  it('is one on site, whatever the official room does', () => {
    const { store, read } = openOutages({ mode: 'on-site' });
    store.addOutage(observed('07:02', '08:10'));
    expect(read()).toBeNull();
  });

  it('is one whose teacher took the report back', () => {
    const { store, read } = openOutages({ mode: 'on-site' });
    store.addOutage(observed('07:05', '07:06', { source: 'teacher', lessonId: 'monday' }));
    expect(read()).toBeNull();
  });

  it('does not exist: there is none to read', () => {
    const { outages } = openOutages();
    expect(outages.read('sunday')).toEqual({ ok: false, error: { code: 'lesson-unknown' } });
  });
});

describe('a lesson that fell into an outage', () => {
  it('says what was observed, who was away, and proposes the wording', () => {
    const { store, registers, read } = openOutages();
    store.addOutage(observed('07:02', '08:10'));
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'noe', UNREACHABLE);
    registers.mark('monday', 'zoe', PRESENT);
    const outage = read();
    expect(outage).toMatchObject({
      spans: [
        {
          source: 'probe',
          host: 'classe.exemple.fr',
          cause: 'overload-announced',
          from: '2026-11-23T07:02:10.250Z',
          to: '2026-11-23T08:10:10.250Z',
        },
      ],
      undecided: ['lea', 'noe'],
      accepted: [],
      setAside: [],
    });
    expect(plain(outage?.proposedWording ?? '')).toBe(
      'La classe virtuelle officielle (classe.exemple.fr) était indisponible de 8 h 02 à 9 h 10 (saturation constatée par Continuo). L’élève n’a pas pu se connecter.',
    );
  });

  it('says the teacher’s word as the teacher’s, of the room that it is about', () => {
    const { store, read } = openOutages({ mode: 'on-site' });
    store.addOutage(
      observed('07:05', null, { source: 'teacher', lessonId: 'monday', roomId: 'official' }),
    );
    expect(plain(read()?.proposedWording ?? '')).toBe(
      'L’enseignant a constaté à 8 h 05 que la salle (classe.exemple.fr) ne marchait pas. L’élève n’a pas pu se connecter.',
    );
  });

  it('names the days of an outage that began on another one, and no end where there is none', () => {
    const { store, read } = openOutages();
    store.addOutage({ ...observed('07:02', null), startedAt: '2026-11-22T17:00:00.000Z' });
    expect(plain(read()?.proposedWording ?? '')).toContain(
      'indisponible à partir du 22/11/2026 à 18 h 00 (',
    );
  });

  it('tells two outages in turn', () => {
    const { store, read } = openOutages();
    store.addOutage(observed('07:02', '07:10'));
    store.addOutage(observed('07:20', '07:30', { verdict: 'down' }));
    expect(plain(read()?.proposedWording ?? '')).toContain(
      'indisponible de 8 h 02 à 8 h 10, puis de 8 h 20 à 8 h 30 (panne constatée par Continuo)',
    );
  });
});

describe('a decision', () => {
  it('is written once, told, and taken back as one', () => {
    const { store, registers, outages, read, register, told } = openOutages();
    store.addOutage(observed('07:02', '08:10'));
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'noe', ABSENT);
    const before = register().marks;
    const decided = value(outages.decide('monday', ['lea', 'noe'], 'accepted', WORDING));
    expect(decided.counts).toMatchObject({ unreachable: 2, absent: 0 });
    expect(told.at(-1)).toEqual(decided);
    expect(read()).toMatchObject({ undecided: [], accepted: ['lea', 'noe'] });
    registers.undo('monday');
    expect(register().marks).toEqual(before);
  });

  it('holds for a validated register, and adds nothing when it is said twice', () => {
    const { store, registers, outages, register, written } = openOutages();
    store.addOutage(observed('07:02', '08:10'));
    registers.mark('monday', 'lea', ABSENT);
    registers.validate('monday');
    outages.decide('monday', ['lea'], 'set-aside', '');
    expect(register()).toMatchObject({
      state: 'done',
      marks: { lea: { presence: 'absent', outage: 'set-aside' } },
    });
    const events = written()?.events;
    outages.decide('monday', ['lea'], 'set-aside', '');
    expect(written()?.events).toBe(events);
  });

  it('is refused for a pupil who was there', () => {
    const { store, registers, outages } = openOutages();
    store.addOutage(observed('07:02', '08:10'));
    registers.mark('monday', 'lea', PRESENT);
    expect(outages.decide('monday', ['lea'], 'accepted', WORDING)).toEqual({
      ok: false,
      error: { code: 'nothing-to-decide' },
    });
  });

  it('can be taken for the absents alone where others were there by another room', () => {
    const { store, registers, outages, register } = openOutages();
    store.addOutage(observed('07:02', '08:10'));
    registers.mark('monday', 'lea', ABSENT);
    registers.mark('monday', 'noe', { ...PRESENT, mode: 'remote' });
    outages.decide('monday', ['lea'], 'accepted', WORDING);
    expect(register().marks).toMatchObject({
      lea: { presence: 'unreachable', evidence: 'outage', comment: WORDING },
      noe: { presence: 'present', mode: 'remote' },
    });
  });
});
