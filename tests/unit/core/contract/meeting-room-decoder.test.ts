import { describe, expect, it } from 'vitest';
import { meetingWord } from '../../../../core/contract/meeting-room-decoder';

const reads = (said: unknown) => meetingWord.safeParse(said).success;

describe('what the page of a meeting may say', () => {
  it.each([
    { kind: 'entered' },
    { kind: 'joined', connection: 'c1', name: 'Léa' },
    { kind: 'renamed', connection: 'c1', name: '' },
    { kind: 'left', connection: 'c1' },
    { kind: 'failed', failure: 'refused' },
    { kind: 'to-roll-call' },
    { kind: 'room-failed' },
    { kind: 'over' },
  ])('$kind', (said) => {
    expect(reads(said)).toBe(true);
  });

  it.each([
    null,
    'joined',
    [],
    {},
    { kind: '__proto__' },
    // The window's own lines are main's to write.
    { kind: 'opened' },
    { kind: 'closed' },
    { kind: 'seen' },
    { kind: 'joined', connection: 'c1' },
    { kind: 'joined', connection: '', name: 'Léa' },
    { kind: 'joined', connection: 'c'.repeat(101), name: 'Léa' },
    { kind: 'joined', connection: 'c1', name: 'L'.repeat(121) },
    { kind: 'joined', connection: 'c1', name: { toString: 'Léa' } },
    // Neither an instant nor another lesson.
    { kind: 'joined', connection: 'c1', name: 'Léa', at: '2026-11-23T07:00:00Z' },
    { kind: 'left', connection: 'c1', lessonId: 'other' },
    { kind: 'failed', failure: 'other' },
    { kind: 'to-browser', url: 'https://evil.example' },
  ])('and nothing else: %j', (said) => {
    expect(reads(said)).toBe(false);
  });
});
