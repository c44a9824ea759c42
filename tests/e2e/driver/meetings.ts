import { expect, type Frame, type Page } from '@playwright/test';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { askFrom } from './ask-from';
import type { Continuo } from './continuo';
import type { Desktop } from './desktop';

/** A teacher in a meeting in a window of the app. */
export class Meetings {
  constructor(
    private readonly continuo: Continuo,
    private readonly desktop: Desktop,
  ) {}

  /** On Today: falls back to the Jitsi room of the lesson, which opens in its window. */
  open(): Promise<Page> {
    return this.desktop.windowOpenedBy(() =>
      this.continuo.button('La salle ne marche pas').click(),
    );
  }

  /** The same once the teacher is in the conference. */
  async enter(): Promise<Page> {
    const meeting = await this.open();
    await expect(meeting.getByRole('status')).toContainText(/Personne d’autre|autres? participant/);
    return meeting;
  }

  /** Presses a button that closes the window, which may be gone before the press has ended. */
  async leaveBy(meeting: Page, button: string): Promise<void> {
    const pressed = meeting.getByRole('button', { name: button }).click();
    await Promise.all([meeting.waitForEvent('close'), pressed.catch(() => undefined)]);
  }

  /** The frame in which the room itself plays, of the instance's own site. */
  async room(meeting: Page, instance: string): Promise<Frame> {
    return frameAt(meeting, `${instance}/`);
  }

  /** The frame in which the script of the instance runs. */
  stage(meeting: Page): Promise<Frame> {
    return frameAt(meeting, 'continuo://stage/');
  }

  /** What main has of a lesson. */
  async participants(lessonId: string): Promise<ParticipantsView> {
    const answer = await askFrom(this.continuo.page, 'participants:read', { lessonId });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  }
}

async function frameAt(page: Page, address: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith(address));
  await expect.poll(() => find()?.url()).toBeDefined();
  const frame = find();
  if (frame === undefined) throw new Error(`no frame shows ${address}`);
  return frame;
}
