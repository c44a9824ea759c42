import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenOutcome } from '../../../core/contract/meeting-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const meeting = await import('../../../renderer/stores/meeting');
const { useMeetingPanel, readPanel } = await import('../../../renderer/stores/meeting-panel');
const { acknowledgeAndOpen, copyFor, fallBack, openRoom, reportRoom, useMeetings } = meeting;

const OFFICIAL = { id: 'official', official: true };
const JITSI = { id: 'jitsi', official: false };
const opened: OpenOutcome = {
  kind: 'opened',
  roomId: 'jitsi',
  url: 'https://meet.example/x',
  message: 'Venez.',
};
const notice: OpenOutcome = {
  kind: 'notice',
  roomId: 'jitsi',
  product: 'jitsi',
  host: 'meet.example',
};

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('opening a room', () => {
  it('says that the official room is being tested until main answers', async () => {
    void openRoom('monday', OFFICIAL, false);
    expect(useMeetings.getState().pressed).toEqual({
      lessonId: 'monday',
      roomId: 'official',
      act: 'check',
    });
    await host.answer('meeting:open', success(opened));
    expect(useMeetings.getState().pressed).toBeNull();
  });

  it.each([
    ['a fallback room', JITSI, false],
    ['the official room anyway', OFFICIAL, true],
  ])('%s tests nothing', (_, room, anyway) => {
    void openRoom('monday', room, anyway);
    expect(useMeetings.getState().pressed?.act).toBe('open');
  });

  it('without waiting: the answer of the test that was not waited for says nothing', async () => {
    void openRoom('monday', OFFICIAL, false);
    void openRoom('monday', OFFICIAL, true);
    await host.answerLast('meeting:open', success({ ...opened, message: null }));
    const doubtful = { kind: 'doubtful', roomId: 'official', verdict: 'down', cause: 'x' } as const;
    await host.answer('meeting:open', success(doubtful));
    expect(useMeetings.getState()).toMatchObject({ pressed: null, question: null });
  });

  it('asks the teacher when the test is bad', async () => {
    void openRoom('monday', OFFICIAL, false);
    const doubtful = { kind: 'doubtful', roomId: 'official', verdict: 'down', cause: 'x' } as const;
    await host.answer('meeting:open', success(doubtful));
    expect(useMeetings.getState().question).toEqual({ lessonId: 'monday', outcome: doubtful });
  });

  it('knows what is in the clipboard, and that the official room leaves it alone', async () => {
    void fallBack('monday');
    await host.answer('meeting:fall-back', success(opened));
    expect(useMeetings.getState().copied).toEqual({ lessonId: 'monday', what: 'message' });
    void openRoom('monday', OFFICIAL, true);
    await host.answer('meeting:open', success({ ...opened, message: null }));
    expect(useMeetings.getState().copied).toBeNull();
  });

  it('says why it was refused until the next press', async () => {
    void fallBack('monday');
    await host.answer('meeting:fall-back', failure({ code: 'open-failed' }));
    const error = { code: 'open-failed' };
    expect(useMeetings.getState().refused).toEqual({ lessonId: 'monday', error });
    void fallBack('monday');
    expect(useMeetings.getState().refused).toBeNull();
  });
});

describe('the notice', () => {
  it('once acknowledged opens the room it was about', async () => {
    void reportRoom('monday');
    await host.answer('meeting:report', success(notice));
    expect(useMeetings.getState().question?.outcome).toEqual(notice);
    void acknowledgeAndOpen('monday', 'jitsi');
    expect(useMeetings.getState().question).toBeNull();
    await host.answer('rooms:acknowledge', success(null));
    expect(host.asked.at(-1)).toEqual({
      name: 'meeting:open',
      input: { lessonId: 'monday', roomId: 'jitsi', anyway: true },
    });
    await host.answer('meeting:open', success(opened));
    expect(useMeetings.getState().copied?.what).toBe('message');
  });

  it('that cannot be written down opens nothing and says why', async () => {
    void acknowledgeAndOpen('monday', 'jitsi');
    await host.answer('rooms:acknowledge', failure({ code: 'disk-full' }));
    expect(useMeetings.getState().refused?.error.code).toBe('disk-full');
    expect(host.asked.at(-1)?.name).toBe('rooms:acknowledge');
  });
});

describe('from outside the screens', () => {
  it('the tray moves the class: the screen shows what came of it', () => {
    host.announce('meeting:changed', { lessonId: 'monday', outcome: { kind: 'offline-plan' } });
    expect(useMeetings.getState().question?.outcome.kind).toBe('offline-plan');
    host.announce('meeting:changed', { lessonId: 'monday', outcome: opened });
    expect(useMeetings.getState().question).toBeNull();
    expect(useMeetings.getState().copied).toEqual({ lessonId: 'monday', what: 'message' });
  });
});

describe('copying', () => {
  it('says what is in the clipboard only once it is there', async () => {
    void copyFor('monday', 'addresses');
    expect(useMeetings.getState().copied).toBeNull();
    await host.answer('meeting:copy', success(null));
    expect(useMeetings.getState().copied).toEqual({ lessonId: 'monday', what: 'addresses' });
  });
});

describe('the panel', () => {
  const panel = {
    ...({ roomId: 'jitsi', product: 'jitsi', host: 'meet.example' } as const),
    ...{ openedAt: '2026-11-23T07:02:00.000Z', url: 'https://meet.example/x', message: 'Venez.' },
    ...{ addresses: [], pupilsWithoutAddress: 3, mailable: false },
  };

  it('follows the day, and an answer about another lesson comes too late', async () => {
    void readPanel('monday');
    void readPanel('tuesday');
    await host.answer('meeting:panel', success(panel));
    expect(useMeetingPanel.getState().panel).toEqual({ lessonId: 'tuesday', read: null });
    await host.answer('meeting:panel', success(panel));
    host.announce('day:changed', {});
    await host.answer('meeting:panel', success({ ...panel, message: 'Par ici.' }));
    expect(useMeetingPanel.getState().panel?.read?.message).toBe('Par ici.');
  });

  it('is forgotten when the vault is locked', async () => {
    void readPanel('monday');
    await host.answer('meeting:panel', success(panel));
    host.announce('vault:changed', { vault: 'locked' });
    expect(useMeetingPanel.getState().panel).toBeNull();
  });
});
