import { utils } from '@e965/xlsx';
import type { BookLook, Parts } from './book-look';
import { replaceOnce, rewritePart } from './rewrite-part';

/** `finishBook` for the parts of an XLSX file. Their order within a sheet is ECMA-376's. */
export function finishExcel(parts: Parts, look: BookLook): Parts {
  let styles = 0;
  let finished = rewritePart(parts, 'xl/styles.xml', (xml) => {
    styles = [...xml.matchAll(/<xf [^>]*xfId=/g)].length;
    return withBoldStyles(xml);
  });
  for (const [index, sheet] of look.sheets.entries()) {
    finished = rewritePart(finished, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      withPage(
        withHeader(
          withBold(withPane(xml, look.headerRows), sheet.boldRows, styles),
          { ...sheet, row: look.headerRows },
          styles,
        ),
        look.landscape,
      ),
    );
  }
  return rewritePart(finished, 'xl/workbook.xml', (xml) => withPrintTitles(xml, look));
}

/**
 * Each style once more in bold type, after the others and in their order; then those of headers: in
 * several lines, and upright.
 */
function withBoldStyles(xml: string): string {
  const font = /<fonts count="1">(<font>)(.*?<\/font>)<\/fonts>/.exec(xml);
  const cells = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/.exec(xml);
  if (!font || !cells) throw new Error('the workbook has other styles');
  const [, count, plain = ''] = cells;
  const bold = plain.replaceAll('fontId="0"', 'fontId="1" applyFont="1"');
  const fonts = `<fonts count="2"><font>${font[2]}<font><b/>${font[2]}</fonts>`;
  const header = (alignment: string) =>
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="bottom" ${alignment}/></xf>`;
  const headers = `${header('wrapText="1"')}${header('textRotation="90"')}`;
  const both = `<cellXfs count="${2 * Number(count) + 2}">${plain}${bold}${headers}</cellXfs>`;
  return replaceOnce(replaceOnce(xml, font[0], fonts), cells[0], both);
}

function withPane(xml: string, rows: number): string {
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetView workbookViewId="0">${pane}</sheetView>`;
  return replaceOnce(xml, '<sheetView workbookViewId="0"/>', view);
}

function withBold(xml: string, rows: readonly number[], styles: number): string {
  let finished = '';
  let from = 0;
  for (const row of rows) {
    const start = xml.indexOf(`<row r="${row}"`, from);
    if (start < 0) continue;
    const end = xml.indexOf('</row>', start);
    const bold = xml
      .slice(start, end)
      .replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (_, cell: string, style = '0') => {
        return `<c r="${cell}" s="${Number(style) + styles}"`;
      });
    finished += xml.slice(from, start) + bold;
    from = end;
  }
  return finished + xml.slice(from);
}

/** The header in several lines, its narrow columns upright. */
function withHeader(
  xml: string,
  {
    row,
    upright,
    headerHeight,
  }: Pick<BookLook['sheets'][number], 'upright' | 'headerHeight'> & { readonly row: number },
  styles: number,
): string {
  const start = xml.indexOf(`<row r="${row}"`);
  const end = xml.indexOf('</row>', start);
  if (start < 0) return xml;
  const standing = new Set(upright.map((column) => `${utils.encode_col(column)}${row}`));
  const cells = xml.slice(start, end).replace(/<c r="([A-Z]+\d+)" s="\d+"/g, (_, cell: string) => {
    return `<c r="${cell}" s="${2 * styles + (standing.has(cell) ? 1 : 0)}"`;
  });
  const high = cells.replace(/^<row /, `<row ht="${headerHeight}" customHeight="1" `);
  return xml.slice(0, start) + high + xml.slice(end);
}

// Nine is A4; no height: as many pages as the rows need.
function withPage(xml: string, landscape: boolean): string {
  const fits = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ';
  const page = [
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" fitToHeight="0" orientation="${landscape ? 'landscape' : 'portrait'}"/>`,
    '<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>',
  ].join('');
  return replaceOnce(
    replaceOnce(xml, '<dimension ', fits),
    '<ignoredErrors>',
    `${page}<ignoredErrors>`,
  );
}

function withPrintTitles(xml: string, { sheets, headerRows }: BookLook): string {
  const names = sheets.map(({ name }, index) => {
    const quoted = name.replace(/'/g, "''").replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${quoted}'!$1:$${headerRows}</definedName>`;
  });
  return replaceOnce(xml, '</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}
