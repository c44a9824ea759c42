import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AcceptOutcome, ParticipantsView } from '../../../core/contract/participant-views';
import type { RegisterProgress } from '../../../core/contract/register-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { openParticipants, useParticipants } = await import('../../../renderer/stores/participants');
const given = await import('../../../renderer/stores/given-reports');
const { acceptProposals } = await import('../../../renderer/stores/accept-participants');
type ColumnsStep = NonNullable<ReturnType<typeof useParticipants.getState>['columns']>;

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
  void openParticipants('monday');
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

  it('shows a report that was chosen and read while the meeting went on', async () => {
    void given.chooseReport();
    host.announce('participants:changed', { lessonId: 'monday' });
    await host.answer('participants:read', success(view('without the report')));
    const withReport = view('with the report');
    await host.answer('participants:choose', success({ kind: 'read', view: withReport }));
    await vi.waitFor(() => expect(shown().view?.className).toBe('with the report'));
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
    void acceptProposals();
    const outcome = { register: register(4), marked: 1, files: [] } as unknown as AcceptOutcome;
    await host.answer('participants:accept', success(outcome));
    host.announce('register:changed', register(4));
    expect(shown().accepted?.canUndo).toBe(true);
    host.announce('register:changed', register(5));
    expect(shown().accepted?.canUndo).toBe(false);
  });

  it('offers no undo where nothing was done to the register', async () => {
    void acceptProposals();
    const outcome = { register: register(4), marked: 0, learned: 0, files: [] };
    await host.answer('participants:accept', success(outcome as unknown as AcceptOutcome));
    expect(shown().accepted).toMatchObject({ canUndo: false });
  });

  it('takes files that are dropped one after the other, and names those that are refused', async () => {
    const file = (name: string) => new File(['x'], name);
    const isAsked = (name: string) =>
      vi.waitFor(() => expect(host.asked.at(-1)).toMatchObject({ input: { name } }));
    void given.dropReports([file('a.csv'), file('b.csv')]);
    await isAsked('a.csv');
    void given.dropReports([file('c.csv')]);
    await host.answer('participants:drop', failure({ code: 'report-empty' }));
    await isAsked('b.csv');
    await host.answer('participants:drop', success({ kind: 'read', view: view('b') }));
    await isAsked('c.csv');
    await host.answer('participants:drop', failure({ code: 'report-binary' }));
    expect(shown().error).toEqual({ code: 'reports-refused', facts: { names: 'a.csv, c.csv' } });
    void given.dropReports([file('d.csv')]);
    await isAsked('d.csv');
    await host.answer('participants:drop', failure({ code: 'report-binary' }));
    expect(shown().error).toEqual({ code: 'report-binary' });
  });

  it('asks about the next table when one is not read', async () => {
    const columns = (token: string) =>
      ({ kind: 'columns', token, fileName: `${token}.csv`, table: {} }) as unknown as ColumnsStep;
    const refused = { code: 'report-empty' } as const;
    void given.chooseReport();
    await host.answer('participants:choose', success({ ...columns('one'), refused }));
    expect(shown()).toMatchObject({ columns: { token: 'one' }, error: refused });
    void given.cancelMapping();
    expect(host.asked.at(-1)).toMatchObject({ input: { token: 'one' } });
    await host.answer('participants:skip-table', success(columns('two')));
    expect(shown()).toMatchObject({ columns: { token: 'two' }, error: null });
    void given.cancelMapping();
    await host.answer('participants:skip-table', success({ kind: 'read', view: view('first') }));
    expect(shown()).toMatchObject({ columns: null, isKnown: false, phase: 'idle' });
  });

  it('forgets on coming back what was taken over before something else, unless a file can go', async () => {
    const accept = async (files: readonly string[]) => {
      void acceptProposals();
      const outcome = { register: register(4), marked: 1, files } as unknown as AcceptOutcome;
      await host.answer('participants:accept', success(outcome));
      host.announce('register:changed', register(5));
      void openParticipants('monday');
    };
    await accept(['zoom.csv']);
    expect(shown().accepted).not.toBeNull();
    await accept([]);
    expect(shown().accepted).toBeNull();
  });

  it('says that a report which is given twice counts once', async () => {
    void given.chooseReport();
    await host.answer('participants:choose', success({ kind: 'read', view: view('same') }));
    expect(shown().isKnown).toBe(true);
  });
});
