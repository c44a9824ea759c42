import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../core/participants/parse-report';
import { PARIS } from '../open-test-store';
import { openDocuments } from './test-documents';

const FILE = 'Journal de la réunion 4A 2026-11-23 08h00.csv';

/** The Monday lesson, in whose meeting Léa and somebody else were. */
function openWithLog() {
  const opened = openDocuments();
  const lesson = opened.store.findLesson('monday');
  if (lesson === undefined) throw new Error('no lesson on Monday');
  const say = (at: string, kind: 'entered' | 'joined' | 'left' | 'closed', name?: string) =>
    opened.store.addMeetingLog('monday', {
      ...{ at: `2026-11-23T${at}Z`, kind },
      ...(name !== undefined && { connection: `c${name.length}`, name }),
    });
  say('07:00:00', 'entered');
  say('07:01:00', 'joined', 'Léa ABADIE');
  say('07:02:00', 'joined', 'Une cousine');
  say('07:50:00', 'left', 'Léa ABADIE');
  return { ...opened, lesson, say };
}

describe('the log of a meeting', () => {
  it('is saved as a file that is read again as the report that it is', async () => {
    const { documents, folder, lesson, say } = openWithLog();
    say('07:55:00', 'closed');
    const saved = await documents.meetingLog('monday');
    expect(saved).toEqual({ ok: true, value: { kind: 'saved', fileName: FILE, folder } });
    const bytes = readFileSync(join(folder, FILE));
    const report = parseReport({ name: FILE, bytes }, { ...lesson, timeZone: PARIS });
    expect(report.ok && report.value).toMatchObject({
      tool: 'jitsi',
      participants: [
        { name: 'Léa ABADIE', intervals: [{ from: '2026-11-23T07:01:00Z' }] },
        { name: 'Une cousine', intervals: [{ to: '2026-11-23T07:55:00Z' }] },
      ],
    });
  });

  it('names no stranger any more once they were dropped from the vault', async () => {
    const { documents, folder, store } = openWithLog();
    store.dropNamesFromLog('monday', ['Léa ABADIE']);
    await documents.meetingLog('monday');
    const text = readFileSync(join(folder, FILE), 'utf8');
    expect(text).toContain('Léa ABADIE');
    expect(text).not.toContain('cousine');
  });

  it('is written nowhere when the teacher gives up, and not made of nothing', async () => {
    const { documents, giveUp } = openWithLog();
    giveUp();
    expect(await documents.meetingLog('monday')).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    });
    const refused = (code: string) => ({ ok: false, error: { code } });
    expect(await documents.meetingLog('remote')).toEqual(refused('report-gone'));
    expect(await documents.meetingLog('nothing')).toEqual(refused('lesson-unknown'));
  });
});
