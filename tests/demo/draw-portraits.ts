import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * A folder of drawn portraits, one for each name and called by it: faces without features, nobody's.
 * Each differs from its neighbours in hair, skin, clothes and background.
 */
export async function drawPortraits(
  page: Page,
  folder: string,
  names: readonly string[],
): Promise<void> {
  mkdirSync(folder);
  for (const [place, name] of names.entries()) {
    const jpeg = await page.evaluate(drawPortrait, place);
    writeFileSync(join(folder, `${name}.jpg`), Uint8Array.from(jpeg));
  }
}

/** Runs inside the page: the bytes of a JPEG of 300 × 400. */
async function drawPortrait(place: number): Promise<readonly number[]> {
  const of = (colours: readonly string[]) => colours[place % colours.length] ?? '';
  const background = of(['#dfe6e4', '#ece4d6', '#e3e0ec', '#e8dede', '#dde5ec']);
  const skin = of(['#f0cfb5', '#8d5f43', '#d9a87e', '#b57f58', '#f5dcc8', '#6d4530', '#e3b992']);
  const hair = of(['#3b2a20', '#1d1a19', '#7a4f2c', '#2e2420', '#b98a4e', '#161414']);
  const clothes = of(['#0b5a5a', '#7a3b2e', '#4a4e7a', '#5f6b3a', '#6a4a6d', '#3d5a74', '#8a6a2f']);
  const canvas = new OffscreenCanvas(300, 400);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the page cannot draw');
  const ellipse = (colour: string, x: number, y: number, wide: number, high: number) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(x, y, wide, high, 0, 0, 2 * Math.PI);
    pen.fill();
  };
  pen.fillStyle = background;
  pen.fillRect(0, 0, 300, 400);
  const isLong = place % 3 !== 1;
  if (isLong) ellipse(hair, 150, 200, 96, place % 2 === 0 ? 150 : 118);
  ellipse(clothes, 150, 430, 135, 120);
  ellipse(skin, 150, 286, 32, 46);
  ellipse(hair, 150, 160, 86, 96);
  ellipse(skin, 150, 188, 72, 88);
  pen.fillStyle = hair;
  pen.beginPath();
  pen.ellipse(150, 128, 76, 44, 0, Math.PI, 2 * Math.PI);
  pen.quadraticCurveTo(place % 2 === 0 ? 190 : 110, 165, 74, 128);
  pen.fill();
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return [...new Uint8Array(await jpeg.arrayBuffer())];
}
