import { describe, expect, it } from 'vitest';
import { after, answered, isModerator, OUTSIDE } from '../../../../renderer/meeting/conference';
import { logWord } from '../../../../renderer/meeting/log-word';
import {
  type Happening,
  readStageEvent,
  readStageMessage,
} from '../../../../renderer/meeting/read-stage-event';

const all = (...happenings: readonly Happening[]) => happenings.reduce(after, OUTSIDE);
const ENTERED = { kind: 'entered', connection: 'me' } as const;
const LEA = { kind: 'joined', connection: 'c1', name: 'Léa' } as const;

describe('what our page knows of a conference', () => {
  it('counts the others, each connection once, and not the teacher', () => {
    const { people } = all(ENTERED, LEA, LEA, { kind: 'joined', connection: 'me', name: 'Moi' });
    expect([...people]).toEqual([['c1', 'Léa']]);
  });

  it('has who was there before the teacher, told before the teacher’s own coming in', () => {
    expect([...all(LEA, ENTERED).people]).toEqual([['c1', 'Léa']]);
  });

  it('begins anew when the room has broken, which a room that is entered again is not', () => {
    const broken = all(ENTERED, LEA, { kind: 'broken' });
    expect([broken.isBroken, broken.isIn, broken.people.size]).toEqual([true, false, 0]);
    expect(all(ENTERED, { kind: 'broken' }, { kind: 'exited' }).isBroken).toBe(true);
    expect(all(ENTERED, { kind: 'broken' }, LEA, ENTERED)).toMatchObject({
      isBroken: false,
      people: new Map([['c1', 'Léa']]),
    });
  });

  it('begins anew when the teacher comes back', () => {
    expect(all(ENTERED, LEA, { kind: 'exited' }, ENTERED).people.size).toBe(0);
  });

  it('knows the teacher as moderator, whichever is told first', () => {
    const role = { kind: 'role', connection: 'me', role: 'moderator' } as const;
    expect(isModerator(all(ENTERED, role))).toBe(true);
    expect(isModerator(all(role, ENTERED))).toBe(true);
    expect(isModerator(all(ENTERED, { ...role, connection: 'c1' }))).toBe(false);
    expect(isModerator(all(ENTERED, role, { ...role, role: 'participant' }))).toBe(false);
    expect(isModerator(all(role))).toBe(false);
    const early = { ...role, connection: 'local' };
    expect(isModerator(all(early, ENTERED))).toBe(true);
    expect(isModerator(all(early, ENTERED, { ...role, role: 'participant' }))).toBe(false);
  });

  it('has who knocks until they are answered or have come in', () => {
    const knocked = all(ENTERED, { kind: 'knocked', connection: 'c1', name: 'Léa' });
    expect(knocked.knocking).toHaveLength(1);
    expect(answered(knocked, ['c1', 'gone']).knocking).toEqual([]);
    expect(after(knocked, LEA).knocking).toEqual([]);
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: 2000 }, (_, i): readonly Happening[] => [
      { kind: 'joined', connection: `j${i}`, name: '' },
      { kind: 'knocked', connection: `k${i}`, name: '' },
      { kind: 'role', connection: `m${i}`, role: 'moderator' },
    ]).flat();
    const { people, knocking, moderators } = all(ENTERED, ...many);
    expect([people.size, knocking.length, moderators.size]).toEqual([500, 50, 500]);
  });
});

describe('what the stage says', () => {
  const read = (name: string, payload: unknown) => {
    const message = readStageMessage({ kind: 'event', name, payload });
    return message?.kind === 'event' ? readStageEvent(message) : null;
  };

  it.each([
    ['videoConferenceJoined', { id: 'me' }, { kind: 'entered', connection: 'me' }],
    ['participantJoined', { id: 'c1', displayName: ' Léa ' }, LEA],
    ['participantJoined', { id: 'c1' }, { ...LEA, name: '' }],
    [
      'displayNameChange',
      { id: 'c1', displayname: 'Zoé' },
      { ...LEA, kind: 'renamed', name: 'Zoé' },
    ],
    ['participantLeft', { id: 'c1' }, { kind: 'left', connection: 'c1' }],
    ['participantKickedOut', { kicked: { id: 'c1' } }, { kind: 'left', connection: 'c1' }],
    [
      'knockingParticipant',
      { participant: { id: 'c1', name: 'Léa' } },
      { ...LEA, kind: 'knocked' },
    ],
    ['participantKickedOut', { kicked: { id: 'me', local: true } }, { kind: 'exited' }],
    ['errorOccurred', { isFatal: true }, { kind: 'broken' }],
    ['errorOccurred', { error: { isFatal: true } }, { kind: 'broken' }],
    ['errorOccurred', { error: { isFatal: false } }, null],
  ])('%s is read as the handbook shapes it', (name, payload, happening) => {
    expect(read(name, payload)).toEqual(happening);
  });

  it.each([
    null,
    undefined,
    7,
    'event',
    [],
    { kind: 'command' },
    { kind: 'event', name: '__proto__' },
    { kind: 'event', name: 'toString', payload: {} },
    { kind: 'to-browser' },
  ])('%j is nothing', (data) => {
    expect(readStageMessage(data)).toBeNull();
  });

  it.each([null, 'x', {}, { id: {} }, { id: '' }, { id: 'c'.repeat(101) }])(
    'a person without a connection (%j) is nobody',
    (payload) => {
      expect(read('participantJoined', payload)).toBeNull();
    },
  );

  it('a name is cut and loses what would be read backwards', () => {
    const name = `\u202e${'Léa '.repeat(100_000)}`;
    const joined = read('participantJoined', { id: 'c1', displayName: name });
    expect(joined).toMatchObject({ name: expect.stringMatching(/^Léa Léa/) });
    expect((joined as { name: string }).name.length).toBeLessThanOrEqual(120);
  });
});

describe('what goes into the log', () => {
  it('is who comes and goes, and of the teacher only coming in and out', () => {
    expect(logWord(LEA, 'me')).toEqual(LEA);
    expect(logWord({ ...LEA, connection: 'me' }, 'me')).toBeNull();
    expect(logWord({ kind: 'left', connection: 'me' }, 'me')).toBeNull();
    expect(logWord({ kind: 'broken' }, 'me')).toEqual({ kind: 'exited' });
    expect(logWord(ENTERED, null)).toEqual({ kind: 'entered' });
    expect(logWord({ ...LEA, kind: 'knocked' }, 'me')).toBeNull();
  });
});
