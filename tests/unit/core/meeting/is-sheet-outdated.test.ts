import { describe, expect, it } from 'vitest';
import { isSheetOutdated } from '../../../../core/meeting/is-sheet-outdated';

const [jitsi, zoom] = ['https://meet.example/abc', 'https://zoom.us/j/123456789'];

describe('a sheet handed out', () => {
  it('is true while the rooms on it are, and when one more comes after them', () => {
    expect(isSheetOutdated([jitsi], [jitsi])).toBe(false);
    expect(isSheetOutdated([jitsi], [jitsi, zoom])).toBe(false);
  });

  it.each([
    ['renamed', ['https://meet.example/def', zoom]],
    ['removed', [jitsi]],
    ['put before the first', [zoom, jitsi]],
  ])('is outdated once a room was %s', (_, now) => {
    expect(isSheetOutdated([jitsi, zoom], now)).toBe(true);
  });
});
