import { beforeEach, describe, expect, it } from 'vitest';
import type { AcceptOutcome, ParticipantsView } from '../../../core/contract/participant-views';
import type { RegisterProgress } from '../../../core/contract/register-views';
import { success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const store = await import('../../../renderer/stores/participants');
const { useParticipants } = store;

/** Told apart by the name of their class. */
const view = (className: string): ParticipantsView =>
  ({
    lesson: { id: 'monday' },
    ...{ className, reports: [], names: [], proposals: [], roll: [] },
  }) as unknown as ParticipantsView;

const register = (revision: number) => ({ lessonId: 'monday', revision }) as RegisterProgress;

const shown = () => useParticipants.getState();

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' } as never);
  void store.openParticipants('monday');
  await host.answer('participants:read', success(view('first')));
});

describe('who was in the visio', () => {
  it('never goes back to an older view that comes late', async () => {
    host.announce('participants:changed', { lessonId: 'monday' });
    host.announce('participants:changed', { lessonId: 'monday' });
    await host.answerLast('participants:read', success(view('newest')));
    await host.answer('participants:read', success(view('older')));
    expect(shown().view?.className).toBe('newest');
  });

  it('is read again for its own lesson only', () => {
    const before = host.asked.length;
    host.announce('participants:changed', { lessonId: 'tuesday' });
    expect(host.asked.length).toBe(before);
  });

  it('leaves the screen with the vault', () => {
    host.announce('vault:changed', { vault: 'locked' } as never);
    expect(shown().view).toBeNull();
  });

  it('offers to undo what was taken over until something else happens to the register', async () => {
    void store.acceptProposals();
    const outcome = { register: register(4), marked: 1, files: [] } as unknown as AcceptOutcome;
    await host.answer('participants:accept', success(outcome));
    host.announce('register:changed', register(4));
    expect(shown().accepted?.canUndo).toBe(true);
    host.announce('register:changed', register(5));
    expect(shown().accepted?.canUndo).toBe(false);
  });

  it('forgets on coming back what was taken over before something else, unless a file can go', async () => {
    const accept = async (files: readonly string[]) => {
      void store.acceptProposals();
      const outcome = { register: register(4), marked: 1, files } as unknown as AcceptOutcome;
      await host.answer('participants:accept', success(outcome));
      host.announce('register:changed', register(5));
      void store.openParticipants('monday');
    };
    await accept(['zoom.csv']);
    expect(shown().accepted).not.toBeNull();
    await accept([]);
    expect(shown().accepted).toBeNull();
  });

  it('says that a report which is given twice counts once', async () => {
    void store.chooseReport();
    await host.answer('participants:choose', success({ kind: 'read', view: view('same') }));
    expect(shown().isKnown).toBe(true);
  });
});
