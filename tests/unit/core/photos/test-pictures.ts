/** Headers of pictures with a size, and no picture behind them. */
export function jpeg(width: number, height: number, before: readonly number[] = []): Uint8Array {
  const frame = [0xff, 0xc0, 0, 17, 8, ...big16(height), ...big16(width), 3, ...filler(9)];
  return Uint8Array.from([0xff, 0xd8, ...before, ...(before.length > 0 ? [] : APP0), ...frame]);
}

export function png(width: number, height: number): Uint8Array {
  const head = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
  ];
  return Uint8Array.from([...head, 0, 0, ...big16(width), 0, 0, ...big16(height), ...filler(5)]);
}

export function gif(
  width: number,
  height: number,
  frame: { readonly left?: number; readonly width?: number; readonly height?: number } = {},
  before: readonly number[] = [],
): Uint8Array {
  const colours = [0x80, 0, 0, ...filler(6)];
  const place = [...little16(frame.left ?? 0), 0, 0];
  const size = [...little16(frame.width ?? width), ...little16(frame.height ?? height)];
  return Uint8Array.from([
    ...[...ascii('GIF89a'), ...little16(width), ...little16(height), ...colours],
    ...[...before, 0x2c, ...place, ...size, 0],
  ]);
}

export function webp(
  kind: 'lossy' | 'lossless' | 'extended',
  width: number,
  height: number,
): Uint8Array {
  const riff = [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP')];
  const sizes = {
    lossy: [...ascii('VP8 '), ...filler(10), ...little16(width), ...little16(height)],
    lossless: [
      ...ascii('VP8L'),
      ...filler(4),
      0x2f,
      ...little32(width - 1 + (height - 1) * 0x4000),
    ],
    extended: [
      ...ascii('VP8X'),
      ...filler(8),
      ...[...little16(width - 1), 0, ...little16(height - 1), 0],
    ],
  };
  return Uint8Array.from([...riff, ...sizes[kind], ...filler(8)]);
}

const APP0 = [0xff, 0xe0, 0, 4, 0, 0];

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function filler(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}

function big16(value: number): readonly number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function little16(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

function little32(value: number): readonly number[] {
  return [...little16(value & 0xffff), ...little16(value >>> 16)];
}
