import { describe, expect, it } from 'vitest';
import { withPdfTitle } from '../../../../core/export/pdf-title';

/** As Chromium writes them: the information first, one table of all objects at the end. */
function pdf(
  info = '<</Creator (Chrome \\(KHTML, like Gecko\\))\n/Producer (Skia/PDF m114)>>',
): string {
  const objects = [`1 0 obj\n${info}\nendobj\n`, '2 0 obj\n<</Type /Catalog>>\nendobj\n'];
  const places: number[] = [];
  let text = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  for (const object of objects) {
    places.push(text.length);
    text += object;
  }
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  return [
    text,
    `xref\n0 3\n0000000000 65535 f \n${entries.join('')}`,
    `trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  ].join('');
}

const titled = (text: string, title: string) =>
  Buffer.from(withPdfTitle(Buffer.from(text, 'latin1'), title)).toString('latin1');

describe('the title of a PDF', () => {
  it('is appended, and every place that is named there is right', () => {
    const before = pdf();
    const after = titled(before, 'Été');
    expect(after.startsWith(before)).toBe(true);
    const added = after.slice(before.length);
    expect(added).toContain('/Title <FEFF00C9007400E9>');
    expect(added).toContain('/Producer (Skia/PDF m114)');
    expect(added).toContain(`/Prev ${before.indexOf('xref\n')}`);
    const object = Number(/xref\n1 1\n(\d{10}) 00000 n \n/.exec(added)?.[1]);
    expect(after.slice(object)).toMatch(/^1 0 obj\n/);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(added)?.[1]);
    expect(after.slice(table)).toMatch(/^xref\n1 1\n/);
  });

  it('stays as it is where the file says it already', () => {
    const before = pdf('<</Title (Registre)>>');
    expect(titled(before, 'Été')).toBe(before);
  });

  it.each([
    ['no PDF', 'register'],
    ['nothing', ''],
    ['a table that is not where it should be', pdf().replace(/startxref\n\d+/, 'startxref\n3')],
    ['no information', pdf().replace('/Info 1 0 R', '')],
    ['information elsewhere', pdf().replace('1 0 obj', '7 0 obj')],
  ])('leaves a file with %s alone', (_, before) => {
    expect(titled(before, 'Été')).toBe(before);
  });
});
