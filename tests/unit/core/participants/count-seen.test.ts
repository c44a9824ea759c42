import { describe, expect, it } from 'vitest';
import { countSeen } from '../../../../core/participants/count-seen';
import type { MeetingLogEntry } from '../../../../core/participants/meeting-log';

const NOW = '2026-11-23T08:00:00Z';
const entered: MeetingLogEntry = { at: instant(0), kind: 'entered' };

function instant(seconds: number): string {
  return `2026-11-23T07:02:0${seconds}Z`;
}

function joined(connection: string, name: string): MeetingLogEntry {
  return { at: instant(1), kind: 'joined', connection, name };
}

describe('the participants that a meeting saw', () => {
  it('are counted once, however often somebody came back', () => {
    const left: MeetingLogEntry = { at: instant(2), kind: 'left', connection: '1' };
    const again: MeetingLogEntry = { ...joined('2', 'Léa ABADIE'), at: instant(3) };
    const end: MeetingLogEntry = { at: instant(9), kind: 'exited' };
    expect(countSeen([entered, joined('1', 'Léa ABADIE'), left, again, end], NOW)).toBe(1);
    expect(countSeen([entered, joined('1', 'Léa ABADIE'), joined('3', 'Noé'), end], NOW)).toBe(2);
  });

  it('are one under the name that they had last', () => {
    const renamed = { at: instant(4), kind: 'renamed', connection: '1', name: 'Léa' } as const;
    const end: MeetingLogEntry = { at: instant(9), kind: 'exited' };
    expect(countSeen([entered, joined('1', 'iPhone'), renamed, joined('2', 'Léa'), end], NOW)).toBe(
      1,
    );
  });

  it('are unknown of a window in which the teacher was in no meeting', () => {
    expect(countSeen([], NOW)).toBeUndefined();
    const opened = { at: instant(0), kind: 'opened' } as const;
    expect(countSeen([opened, { at: instant(1), kind: 'closed' }], NOW)).toBeUndefined();
  });

  it('may be none', () => {
    expect(countSeen([entered], NOW)).toBe(0);
  });
});
