import type { Zippable } from 'fflate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assertNever } from '../shared/assert-never';

type Parts = Record<string, Uint8Array>;

/** Any fixed day: the same tables give the same bytes, and the writing needs no clock. */
const ANY_DAY = '2000-01-02';

/**
 * Keeps the first rows of every sheet in sight while the rest scrolls, in the bytes of an XLSX or
 * ODS file as the library writes them (it cannot freeze rows itself), and compresses the file.
 * `names` are the names of its sheets.
 */
export function freezeHeaders(
  bytes: Uint8Array,
  format: 'xlsx' | 'ods',
  names: readonly string[],
  rows: number,
): Uint8Array {
  const parts = unzipSync(bytes);
  switch (format) {
    case 'xlsx':
      return zip('[Content_Types].xml', freezeExcel(parts, rows));
    case 'ods':
      return zip('mimetype', freezeOpenDocument(parts, names, rows));
    default:
      return assertNever(format);
  }
}

function freezeExcel(parts: Parts, rows: number): Parts {
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetView workbookViewId="0">${pane}</sheetView>`;
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (!path.startsWith('xl/worksheets/sheet')) return [path, bytes];
      const sheet = strFromU8(bytes).replace('<sheetView workbookViewId="0"/>', view);
      return [path, strToU8(sheet)];
    }),
  );
}

// OpenDocument keeps the view of each sheet beside the content, in settings.xml.
function freezeOpenDocument(parts: Parts, names: readonly string[], rows: number): Parts {
  const manifest = strFromU8(parts['META-INF/manifest.xml'] ?? new Uint8Array());
  const entry =
    '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>';
  return {
    ...parts,
    'settings.xml': strToU8(writeSettings(names, rows)),
    'META-INF/manifest.xml': strToU8(
      manifest.replace('</manifest:manifest>', `${entry}</manifest:manifest>`),
    ),
  };
}

function writeSettings(names: readonly string[], rows: number): string {
  // Mode 2 is a frozen split; range 2 is the part below it.
  const view = [
    setting('VerticalSplitMode', 'short', 2),
    setting('VerticalSplitPosition', 'int', rows),
    setting('ActiveSplitRange', 'short', 2),
    setting('PositionTop', 'int', 0),
    setting('PositionBottom', 'int', rows),
  ].join('');
  const sheets = names.map(
    (name) =>
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
    ...sheets,
    '</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>',
    '</config:config-item-set></office:settings></office:document-settings>',
  ].join('');
}

function setting(name: string, type: 'short' | 'int', value: number): string {
  return `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
}

function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

// Programs recognise both formats by their first part; OpenDocument wants its own uncompressed
// (ODF 1.2 part 3, 3.3).
function zip(firstPath: string, parts: Parts): Uint8Array {
  const { [firstPath]: first = new Uint8Array(), ...others } = parts;
  const ordered: Zippable = {
    [firstPath]: [first, { level: firstPath === 'mimetype' ? 0 : 6 }],
    ...others,
  };
  return zipSync(ordered, { mtime: ANY_DAY });
}
