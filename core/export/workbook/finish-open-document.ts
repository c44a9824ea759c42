import { strToU8 } from 'fflate';
import type { BookLook, Parts } from './book-look';
import { escapeAttribute, replaceOnce, rewritePart } from './rewrite-part';

const ROW = '<table:table-row';
const ROW_END = '</table:table-row>';

/** `finishBook` for the parts of an ODS file. */
export function finishOpenDocument(parts: Parts, look: BookLook): Parts {
  const withContent = rewritePart(parts, 'content.xml', (xml) =>
    withRows(withBoldStyles(xml), look),
  );
  const withPaper = rewritePart(withContent, 'styles.xml', (xml) => withPage(xml, look.landscape));
  const entry =
    '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>';
  return {
    ...rewritePart(withPaper, 'META-INF/manifest.xml', (xml) =>
      replaceOnce(xml, '</manifest:manifest>', `${entry}</manifest:manifest>`),
    ),
    'settings.xml': strToU8(writeSettings(look)),
  };
}

/**
 * Each style of cells once more in bold type, one for cells without a style, and those of headers:
 * in several lines, and upright.
 */
function withBoldStyles(xml: string): string {
  const type = '<style:text-properties fo:font-weight="bold"/></style:style>';
  const family = 'style:family="table-cell" style:parent-style-name="Default"';
  const known = [
    ...xml.matchAll(/<style:style style:name="(ce\d+)" [^>]*data-style-name="(\w+)"/g),
  ];
  const bold = known.map(
    ([, name, data]) =>
      `<style:style style:name="${name}b" ${family} style:data-style-name="${data}">${type}`,
  );
  const plain = `<style:style style:name="ceb" ${family}>${type}`;
  const header = (name: string, properties: string) =>
    `<style:style style:name="${name}" ${family}><style:table-cell-properties ${properties}/>${type}`;
  const headers = `${header('ceh', 'fo:wrap-option="wrap"')}${header('ceu', 'style:rotation-angle="90"')}`;
  const end = '</office:automatic-styles>';
  return replaceOnce(xml, end, `${bold.join('')}${plain}${headers}${end}`);
}

/** The rows of every sheet: the first ones are those of its header, some are bold. */
function withRows(xml: string, { sheets, headerRows }: BookLook): string {
  let finished = '';
  let at = 0;
  for (const { boldRows, upright } of sheets) {
    let row = 0;
    at = take(xml.indexOf('<table:table ', at));
    for (const until of [headerRows, ...boldRows.filter((bold) => bold > headerRows)]) {
      while (row < until) {
        row += 1;
        const start = xml.indexOf(ROW, at);
        const end = xml.indexOf(ROW_END, start) + ROW_END.length;
        at = take(start);
        if (row === 1) finished += '<table:table-header-rows>';
        if (boldRows.includes(row)) {
          finished += written(row, xml.slice(start, end), upright);
          at = end;
        } else at = take(end);
        if (row === headerRows) finished += '</table:table-header-rows>';
      }
    }
  }
  return finished + xml.slice(at);

  function written(row: number, cells: string, upright: readonly number[]): string {
    return row === headerRows ? asHeader(cells, upright) : inBold(cells);
  }

  function take(end: number): number {
    finished += xml.slice(at, end);
    return end;
  }
}

function inBold(row: string): string {
  return row.replace(/<table:table-cell ([^/>]*)/g, (_, attributes: string) =>
    attributes.includes('table:style-name')
      ? `<table:table-cell ${attributes.replace(/(table:style-name="ce\d+)/, '$1b')}`
      : `<table:table-cell table:style-name="ceb" ${attributes}`,
  );
}

/** The cells of a header are texts, one for each column. */
function asHeader(row: string, upright: readonly number[]): string {
  let column = -1;
  return row.replaceAll('<table:table-cell ', () => {
    column += 1;
    const style = upright.includes(column) ? 'ceu' : 'ceh';
    return `<table:table-cell table:style-name="${style}" `;
  });
}

function withPage(xml: string, landscape: boolean): string {
  const [width, height] = landscape ? [29.7, 21] : [21, 29.7];
  const layout = [
    '<office:automatic-styles><style:page-layout style:name="mp1"><style:page-layout-properties',
    ` fo:page-width="${width}cm" fo:page-height="${height}cm" fo:margin="1cm"`,
    ` style:print-orientation="${landscape ? 'landscape' : 'portrait'}"`,
    ' style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>',
  ].join('');
  const footer =
    '<text:p><text:page-number>1</text:page-number>/<text:page-count>1</text:page-count></text:p>';
  return [
    ['<office:master-styles>', `${layout}<office:master-styles>`],
    ['<style:footer/>', `<style:footer>${footer}</style:footer>`],
  ].reduce((styles, [written = '', wanted = '']) => replaceOnce(styles, written, wanted), xml);
}

// OpenDocument keeps the view of each sheet beside the content, in settings.xml.
function writeSettings({ sheets, headerRows }: BookLook): string {
  // Mode 2 is a frozen split; range 2 is the part below it.
  const view = [
    setting('VerticalSplitMode', 'short', 2),
    setting('VerticalSplitPosition', 'int', headerRows),
    setting('ActiveSplitRange', 'short', 2),
    setting('PositionTop', 'int', 0),
    setting('PositionBottom', 'int', headerRows),
  ].join('');
  const views = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${escapeAttribute(name)}">${view}</config:config-item-map-entry>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
    ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"',
    ' xmlns:ooo="http://openoffice.org/2004/office" office:version="1.2"><office:settings>',
    '<config:config-item-set config:name="ooo:view-settings">',
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>',
    '<config:config-item-map-named config:name="Tables">',
    ...views,
    '</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>',
    '</config:config-item-set></office:settings></office:document-settings>',
  ].join('');
}

function setting(name: string, type: 'short' | 'int', value: number): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}
