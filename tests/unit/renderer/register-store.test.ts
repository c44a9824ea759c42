import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/attendance/mark';
import { countHeads } from '../../../core/attendance/register';
import type { RegisterProgress, RegisterView } from '../../../core/contract/register-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

// The stores listen to the host as soon as they are loaded: it must be there first.
const host = installFakeHost();
const { markPupil, markUnmarked, openRegister, undoMark, useRegister, validateRegister } =
  await import('../../../renderer/stores/register');
const { shownMarks } = await import('../../../renderer/stores/register-sheet');

const absent: Mark = { presence: 'absent', evidence: 'seen' };
const announced: Mark = { presence: 'absent', evidence: 'declared' };
const present: Mark = { presence: 'present', evidence: 'seen' };

const ROLL = [
  { pupilId: 'lea', number: 1, lastName: 'MARTIN', firstName: 'Léa' },
  { pupilId: 'noe', number: 2, lastName: 'PETIT', firstName: 'Noé' },
];

function progress(
  revision: number,
  marks: Record<string, Mark>,
  lessonId = 'monday',
): RegisterProgress {
  const state = revision === 0 ? 'todo' : 'open';
  const roll = ROLL.map((entry) => entry.pupilId);
  return {
    lessonId,
    state,
    revision,
    marks,
    counts: countHeads(roll, marks, state),
    canUndo: revision > 0,
    canRedo: false,
  };
}

function register(
  revision: number,
  marks: Record<string, Mark>,
  lessonId = 'monday',
): RegisterView {
  return {
    ...progress(revision, marks, lessonId),
    lesson: {
      id: lessonId,
      classId: '4a',
      start: '2026-11-23T07:00:00Z',
      end: '2026-11-23T07:55:00Z',
      subject: 'Français',
      kind: 'lesson',
      mode: 'on-site',
      status: 'planned',
      changedByHand: false,
    },
    className: '4A',
    timeZone: 'Europe/Paris',
    roll: ROLL,
  };
}

function shown(): Readonly<Record<string, Mark>> {
  const { sheet } = useRegister.getState();
  if (sheet === null) throw new Error('no register is open');
  return shownMarks(sheet);
}

/** What the header of the screen says. */
function isSaved(): boolean {
  const { waiting, news, refused } = useRegister.getState();
  return waiting.length === 0 && news !== null && refused === null;
}

async function open(view: RegisterView): Promise<void> {
  void openRegister(view.lessonId);
  await host.answer('register:read', success(view));
}

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  await open(register(0, {}));
});

describe('a mark', () => {
  it('is shown before main has answered', () => {
    void markPupil('lea', absent);
    expect(shown()).toEqual({ lea: absent });
  });

  it('is shown with what was decided of an outage, and sent without it', () => {
    const aside: Mark = { ...absent, outage: 'set-aside' };
    void markPupil('lea', { ...aside, comment: 'Vue au foyer' });
    expect(shown()).toEqual({ lea: { ...aside, comment: 'Vue au foyer' } });
    expect(host.asked.at(-1)?.input).toMatchObject({
      mark: { presence: 'absent', comment: 'Vue au foyer', evidence: 'seen' },
    });
    expect(host.asked.at(-1)?.input).not.toHaveProperty('mark.outage');
  });

  it('is called saved only after main confirmed it', async () => {
    void markPupil('lea', absent);
    expect(isSaved()).toBe(false);
    // Even the event of that very mark is not yet the answer to it.
    host.announce('register:changed', progress(1, { lea: absent }));
    expect(isSaved()).toBe(false);
    await host.answer('register:mark', success(progress(1, { lea: absent })));
    expect(isSaved()).toBe(true);
  });

  it('is not called saved while another one is on its way', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answer('register:mark', success(progress(1, { lea: absent })));
    expect(isSaved()).toBe(false);
    await host.answer('register:mark', success(progress(2, { lea: absent, noe: absent })));
    expect(isSaved()).toBe(true);
  });

  it('that is refused is taken back, and the refusal stays until it is put right', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answer('register:mark', failure({ code: 'disk-full' }));
    await host.answer('register:mark', success(progress(1, { noe: absent })));
    expect(shown()).toEqual({ noe: absent });
    expect(useRegister.getState().refused).toEqual({
      pupilId: 'lea',
      error: { code: 'disk-full' },
    });
    expect(isSaved()).toBe(false);

    void markPupil('lea', absent);
    await host.answer('register:mark', success(progress(2, { lea: absent, noe: absent })));
    expect(isSaved()).toBe(true);
  });

  it('that is refused gives the place back to the mark before it', async () => {
    await open(register(3, { lea: present }));
    void markPupil('lea', absent);
    await host.answer('register:mark', failure({ code: 'unexpected' }));
    expect(shown()).toEqual({ lea: present });
  });

  it('that is refused gives the place back to an announced absence', async () => {
    await open(register(0, { lea: announced }));
    void markPupil('lea', present);
    await host.answer('register:mark', failure({ code: 'disk-full' }));
    expect(shown()).toEqual({ lea: announced });
  });

  it('typed twice in a hurry shows the last one throughout', async () => {
    void markPupil('lea', absent);
    void markPupil('lea', present);
    await host.answer('register:mark', success(progress(1, { lea: absent })));
    expect(shown()).toEqual({ lea: present });
    await host.answer('register:mark', success(progress(2, { lea: present })));
    expect(shown()).toEqual({ lea: present });
  });
});

describe('one mark for all who have none', () => {
  it('is not shown before main said whom it concerns', async () => {
    void markUnmarked(present);
    expect(shown()).toEqual({});
    expect(isSaved()).toBe(false);
    await host.answer(
      'register:mark-unmarked',
      success({ register: progress(1, { noe: present }), marked: 1, leftAlone: 1 }),
    );
    expect(shown()).toEqual({ noe: present });
    expect(isSaved()).toBe(true);
  });

  it('says how many were marked and how many were left alone', async () => {
    void markUnmarked(present);
    await host.answer(
      'register:mark-unmarked',
      success({ register: progress(1, { noe: present }), marked: 1, leftAlone: 1 }),
    );
    expect(useRegister.getState().news).toEqual({
      kind: 'bulk',
      mark: present,
      marked: 1,
      leftAlone: 1,
    });
  });

  it('says that nobody was left to mark', async () => {
    void markUnmarked(absent);
    await host.answer('register:mark-unmarked', failure({ code: 'nobody-unmarked' }));
    expect(useRegister.getState().refused).toEqual({ error: { code: 'nobody-unmarked' } });
    expect(isSaved()).toBe(false);
  });
});

describe('what main says', () => {
  it('in an older answer never replaces a newer one', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answerLast('register:mark', success(progress(2, { lea: absent, noe: absent })));
    await host.answer('register:mark', success(progress(1, { lea: absent })));
    expect(shown()).toEqual({ lea: absent, noe: absent });
    expect(useRegister.getState().sheet?.truth.revision).toBe(2);
  });

  it('in an older event never replaces a newer answer', async () => {
    await open(register(5, { lea: absent }));
    host.announce('register:changed', progress(4, {}));
    expect(shown()).toEqual({ lea: absent });
  });

  it('in an event does not undo a mark that is on its way', () => {
    void markPupil('lea', absent);
    host.announce('register:changed', progress(1, { noe: absent }));
    expect(shown()).toEqual({ lea: absent, noe: absent });
  });

  it('of another register is not shown in this one', () => {
    host.announce('register:changed', progress(9, { lea: absent }, 'tuesday'));
    expect(shown()).toEqual({});
  });

  it('keeps the roll from one mark to the next', () => {
    host.announce('register:changed', progress(1, { noe: absent }));
    expect(useRegister.getState().sheet?.truth.roll).toEqual(ROLL);
  });

  it('of a validation says when it was', async () => {
    void validateRegister();
    const validatedAt = '2026-11-23T07:05:00Z';
    await host.answer(
      'register:validate',
      success({ ...progress(1, {}), state: 'done', validatedAt }),
    );
    expect(useRegister.getState().sheet?.truth).toMatchObject({ state: 'done', validatedAt });
  });

  it('after an undo is the truth, with nothing guessed', async () => {
    await open(register(1, { lea: absent }));
    void undoMark();
    expect(shown()).toEqual({ lea: absent });
    await host.answer('register:undo', success(progress(2, {})));
    expect(shown()).toEqual({});
    expect(isSaved()).toBe(true);
  });
});

describe('a register that was read again', () => {
  it('shows an absence that was announced meanwhile, and keeps a mark that is on its way', async () => {
    void markPupil('noe', absent);
    host.announce('periods:changed', {});
    await host.answer('register:read', success(register(0, { lea: announced })));
    expect(shown()).toEqual({ lea: announced, noe: absent });
  });

  it('has the pupil who joined the class', async () => {
    host.announce('classes:changed', {});
    const roll = [...ROLL, { pupilId: 'zoe', number: 3, lastName: 'ZOLA', firstName: 'Zoé' }];
    await host.answer('register:read', success({ ...register(0, {}), roll }));
    expect(useRegister.getState().sheet?.truth.roll).toEqual(roll);
  });

  it('does not lose a mark that main confirmed in between', async () => {
    host.announce('classes:changed', {});
    void markPupil('lea', absent);
    await host.answer('register:mark', success(progress(1, { lea: absent })));
    const roll = ROLL.slice(0, 1);
    await host.answer('register:read', success({ ...register(0, {}), roll }));
    expect(shown()).toEqual({ lea: absent });
    expect(useRegister.getState().sheet?.truth).toMatchObject({ revision: 1, roll });
  });

  it('twice shows what was asked last, whichever answer comes last', async () => {
    host.announce('periods:changed', {});
    host.announce('periods:changed', {});
    await host.answerLast('register:read', success(register(0, { lea: announced })));
    await host.answer('register:read', success(register(0, {})));
    expect(shown()).toEqual({ lea: announced });
  });
});

describe('a locked vault', () => {
  it('leaves no register on the screen', () => {
    host.announce('vault:changed', { vault: 'locked' });
    expect(useRegister.getState()).toMatchObject({ lessonId: null, sheet: null });
  });
});
