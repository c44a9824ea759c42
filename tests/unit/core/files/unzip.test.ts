import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../../../core/files/unzip';

const text = (value: string) => new TextEncoder().encode(value);
const archive = zipSync({
  'a.xml': text('aaa'),
  'b/c.xml': text('c'.repeat(5000)),
  'd.png': text('d'),
});
const limits = { wanted: (path: string) => path.endsWith('.xml'), maxBytes: 10_000, maxEntries: 3 };

test('only the wanted entries are unfolded', () => {
  const result = unzip(archive, limits);
  if (!result.ok) throw new Error(result.error);
  expect([...result.value].map(([path, bytes]) => [path, bytes.length])).toEqual([
    ['a.xml', 3],
    ['b/c.xml', 5000],
  ]);
});

test('more bytes or more entries than allowed are refused', () => {
  expect(unzip(archive, { ...limits, maxBytes: 5002 })).toEqual({ ok: false, error: 'too-large' });
  expect(unzip(archive, { ...limits, maxEntries: 2 })).toEqual({ ok: false, error: 'too-large' });
});

test('an archive cut anywhere is damaged', () => {
  for (let length = 0; length < archive.length; length += 7) {
    expect(unzip(archive.slice(0, length), limits)).toEqual({ ok: false, error: 'damaged' });
  }
});

test('an archive with two entries of one name is damaged: one would be lost', () => {
  const two = zipSync({ 'a.xml': text('one'), 'b.xml': text('two') });
  const B = 0x62;
  for (let at = 0; at < two.length; at += 1) {
    if (two[at] === B && two[at + 1] === 0x2e) two[at] = 0x61;
  }
  expect(unzip(two, limits)).toEqual({ ok: false, error: 'damaged' });
});

test('an entry whose bytes were spoilt does not throw', () => {
  for (let at = 30; at < archive.length; at += 3) {
    const spoilt = archive.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
    expect(() => unzip(spoilt, limits)).not.toThrow();
  }
});
