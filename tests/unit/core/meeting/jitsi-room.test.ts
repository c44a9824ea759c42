import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JITSI_NAME_BYTES, jitsiRoomName, jitsiServer } from '../../../../core/meeting/jitsi-room';

const bytes = fc.uint8Array({ minLength: JITSI_NAME_BYTES, maxLength: JITSI_NAME_BYTES });

describe('the name of a Jitsi room', () => {
  it('carries at least 100 bits: other bytes, other name', () => {
    expect(JITSI_NAME_BYTES * 8).toBeGreaterThanOrEqual(100);
    const letters = jitsiRoomName(new Uint8Array(JITSI_NAME_BYTES)).replaceAll('-', '').length;
    expect(letters * Math.log2(28)).toBeGreaterThanOrEqual(JITSI_NAME_BYTES * 8);
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const same = one.every((byte, index) => byte === other[index]);
        expect(jitsiRoomName(one) === jitsiRoomName(other)).toBe(same);
      }),
    );
  });

  it('was never the same in ten thousand', () => {
    const names = new Set(
      Array.from({ length: 10_000 }, () => jitsiRoomName(randomBytes(JITSI_NAME_BYTES))),
    );
    expect(names.size).toBe(10_000);
  });

  it('can be read aloud: four groups, no vowel, nothing taken for something else', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(jitsiRoomName(random)).toMatch(
          /^[b-df-hjkmnp-tv-z2-9]{5}-[b-df-hjkmnp-tv-z2-9]{6}-[b-df-hjkmnp-tv-z2-9]{5}-[b-df-hjkmnp-tv-z2-9]{6}$/,
        );
      }),
    );
  });

  it('is not made from too little randomness', () => {
    expect(() => jitsiRoomName(new Uint8Array(12))).toThrow(RangeError);
  });
});

describe('the server of a Jitsi room', () => {
  it.each([
    ['https://meet.example.fr/abc', 'https://meet.example.fr'],
    ['https://meet.example.fr/visio/abc/', 'https://meet.example.fr/visio'],
    ['https://meet.example.fr:8443/abc?lang=fr#config.x=1', 'https://meet.example.fr:8443'],
  ])('of %s is %s', (room, instance) => {
    expect(jitsiServer(room)).toBe(instance);
  });
});
