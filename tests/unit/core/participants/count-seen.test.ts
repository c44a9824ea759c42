import { describe, expect, it } from 'vitest';
import { countSeen } from '../../../../core/participants/count-seen';
import type { MeetingLogEntry } from '../../../../core/participants/meeting-log';

const at = '2026-11-23T07:02:00Z';
const entered: MeetingLogEntry = { at, kind: 'entered' };

function joined(connection: string, name: string): MeetingLogEntry {
  return { at, kind: 'joined', connection, name };
}

describe('the names that a meeting saw', () => {
  it('are counted once, however often somebody came back and with how many devices', () => {
    const log = [
      entered,
      joined('1', 'Léa ABADIE'),
      { at, kind: 'left', connection: '1' } as const,
      joined('2', 'lea abadie'),
      joined('3', 'Noé'),
    ];
    expect(countSeen(log)).toBe(2);
  });

  it('are those that they had last', () => {
    const renamed = { at, kind: 'renamed', connection: '1', name: 'Léa ABADIE' } as const;
    expect(countSeen([entered, joined('1', 'iPhone'), renamed, joined('2', 'Léa ABADIE')])).toBe(1);
  });

  it('are unknown of a window in which the teacher was in no meeting', () => {
    expect(countSeen([])).toBeUndefined();
    expect(
      countSeen([
        { at, kind: 'opened' },
        { at, kind: 'closed' },
      ]),
    ).toBeUndefined();
  });

  it('may be none', () => {
    expect(countSeen([entered])).toBe(0);
  });
});
