import { describe, expect, it } from 'vitest';
import type { OpenOutcome } from '../../../../core/contract/meeting-views';
import { failure, success } from '../../../../core/shared/result';
import { VaultLocked } from '../../../../electron/services/ports';
import { createReportFromWindow } from '../../../../electron/services/report-from-window';

const PLAN: OpenOutcome = { kind: 'offline-plan' };

function press(report: Parameters<typeof createReportFromWindow>[0]['report']) {
  const told: unknown[] = [];
  const done = createReportFromWindow({
    report,
    showWindow: () => told.push('shown'),
    tellMeeting: (lessonId, outcome) => told.push([lessonId, outcome]),
    tellFailure: ({ code }) => told.push(code),
    log: () => told.push('logged'),
  })('monday');
  return done.then(() => told);
}

describe('« La salle ne marche pas » in the window of a meeting', () => {
  it('is shown on Today, in front', async () => {
    expect(await press(async () => success(PLAN))).toEqual([['monday', PLAN], 'shown']);
  });

  it('says there why nothing could be done', async () => {
    expect(await press(async () => failure({ code: 'room-missing' }))).toEqual([
      'room-missing',
      'shown',
    ]);
    const bug = press(() => Promise.reject(new Error('disk')));
    expect(await bug).toEqual(['logged', 'unexpected', 'shown']);
  });

  it('leads to the key while the vault is locked', async () => {
    expect(await press(() => Promise.reject(new VaultLocked()))).toEqual(['shown']);
  });
});
