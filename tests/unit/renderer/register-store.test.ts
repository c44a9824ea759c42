import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../core/attendance/mark';
import type { RegisterView } from '../../../core/contract/views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

// The stores listen to the host as soon as they are loaded: it must be there first.
const host = installFakeHost();
const { markPupil, openRegister, undoMark, useRegister } = await import(
  '../../../renderer/stores/register'
);
const { shownMarks } = await import('../../../renderer/stores/register-sheet');

const absent: Mark = { presence: 'absent', evidence: 'seen' };
const present: Mark = { presence: 'present', evidence: 'seen' };

function register(
  revision: number,
  marks: Record<string, Mark>,
  lessonId = 'monday',
): RegisterView {
  return {
    lesson: {
      id: lessonId,
      classId: '4a',
      start: '2026-11-23T07:00:00Z',
      end: '2026-11-23T07:55:00Z',
      subject: 'Français',
    },
    className: '4A',
    timeZone: 'Europe/Paris',
    state: revision === 0 ? 'todo' : 'open',
    revision,
    roll: [
      { pupilId: 'lea', number: 1, lastName: 'MARTIN', firstName: 'Léa' },
      { pupilId: 'noe', number: 2, lastName: 'PETIT', firstName: 'Noé' },
    ],
    marks,
    canUndo: revision > 0,
    canRedo: false,
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
  void openRegister(view.lesson.id);
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

  it('is called saved only after main confirmed it', async () => {
    void markPupil('lea', absent);
    expect(isSaved()).toBe(false);
    // Even the event of that very mark is not yet the answer to it.
    host.announce('register:changed', register(1, { lea: absent }));
    expect(isSaved()).toBe(false);
    await host.answer('register:mark', success(register(1, { lea: absent })));
    expect(isSaved()).toBe(true);
  });

  it('is not called saved while another one is on its way', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answer('register:mark', success(register(1, { lea: absent })));
    expect(isSaved()).toBe(false);
    await host.answer('register:mark', success(register(2, { lea: absent, noe: absent })));
    expect(isSaved()).toBe(true);
  });

  it('that is refused is taken back, and the refusal stays until it is put right', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answer('register:mark', failure({ code: 'disk-full' }));
    await host.answer('register:mark', success(register(1, { noe: absent })));
    expect(shown()).toEqual({ noe: absent });
    expect(useRegister.getState().refused).toEqual({
      pupilId: 'lea',
      error: { code: 'disk-full' },
    });
    expect(isSaved()).toBe(false);

    void markPupil('lea', absent);
    await host.answer('register:mark', success(register(2, { lea: absent, noe: absent })));
    expect(isSaved()).toBe(true);
  });

  it('that is refused gives the place back to the mark before it', async () => {
    await open(register(3, { lea: present }));
    void markPupil('lea', absent);
    await host.answer('register:mark', failure({ code: 'unexpected' }));
    expect(shown()).toEqual({ lea: present });
  });

  it('typed twice in a hurry shows the last one throughout', async () => {
    void markPupil('lea', absent);
    void markPupil('lea', present);
    await host.answer('register:mark', success(register(1, { lea: absent })));
    expect(shown()).toEqual({ lea: present });
    await host.answer('register:mark', success(register(2, { lea: present })));
    expect(shown()).toEqual({ lea: present });
  });
});

describe('what main says', () => {
  it('in an older answer never replaces a newer one', async () => {
    void markPupil('lea', absent);
    void markPupil('noe', absent);
    await host.answerLast('register:mark', success(register(2, { lea: absent, noe: absent })));
    await host.answer('register:mark', success(register(1, { lea: absent })));
    expect(shown()).toEqual({ lea: absent, noe: absent });
    expect(useRegister.getState().sheet?.truth.revision).toBe(2);
  });

  it('in an older event never replaces a newer answer', async () => {
    await open(register(5, { lea: absent }));
    host.announce('register:changed', register(4, {}));
    expect(shown()).toEqual({ lea: absent });
  });

  it('of another lesson is not shown in this one', async () => {
    void markPupil('lea', absent);
    void openRegister('tuesday');
    await host.answer('register:read', success(register(0, {}, 'tuesday')));
    await host.answer('register:mark', success(register(1, { lea: absent })));
    host.announce('register:changed', register(2, { lea: absent }));
    expect(shown()).toEqual({});
    expect(useRegister.getState().sheet?.truth.lesson.id).toBe('tuesday');
    expect(isSaved()).toBe(false);
  });

  it('after an undo is the truth, with nothing guessed', async () => {
    await open(register(1, { lea: absent }));
    void undoMark();
    expect(shown()).toEqual({ lea: absent });
    await host.answer('register:undo', success(register(2, {})));
    expect(shown()).toEqual({});
    expect(isSaved()).toBe(true);
  });
});

describe('a locked vault', () => {
  it('leaves no register on the screen', () => {
    host.announce('vault:changed', { vault: 'locked' });
    expect(useRegister.getState()).toMatchObject({ lessonId: null, sheet: null });
  });
});
