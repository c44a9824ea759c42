/**
 * A PDF whose document information says its title, as those of older Chromiums do not.
 * The change is appended, as the format provides for it (ISO 32000-1 §7.5.6). A file that says its
 * title already, or that is not built as Chromium builds them (one plain table of its objects),
 * comes back as it was.
 */
export function withPdfTitle(bytes: Uint8Array, title: string): Uint8Array {
  const end = findEnd(bytes);
  const info = end && findObject(bytes, end, end.info);
  if (end === null || info === null || info.includes('/Title')) return bytes;
  const said = info.replace(/^<</, `<</Title ${hexText(title)}\n`);
  const object = `\n${end.info} 0 obj\n${said}\nendobj\n`;
  const table = [
    `xref\n${end.info} 1\n`,
    `${String(bytes.length + 1).padStart(10, '0')} 00000 n \n`,
    `trailer\n${end.trailer.replace(/>>$/, `\n/Prev ${end.table}>>`)}\n`,
    `startxref\n${bytes.length + object.length}\n%%EOF\n`,
  ].join('');
  return joined(bytes, asBytes(object + table));
}

type End = {
  /** As it stands: `<<…>>`. */
  readonly trailer: string;
  /** Where the table of objects begins. */
  readonly table: number;
  /** Number of the object with the document information. */
  readonly info: number;
};

/** The last words of a file are within so many bytes. */
const TAIL = 1024;

function findEnd(bytes: Uint8Array): End | null {
  const tail = asText(bytes.subarray(-TAIL));
  const found = /trailer\s*(<<[^<>]*>>)\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  const info = found && /\/Info (\d+) 0 R/.exec(found[1] ?? '');
  if (found === null || info === null) return null;
  return { trailer: found[1] ?? '', table: Number(found[2]), info: Number(info[1]) };
}

/** An entry of the table of objects, in bytes. */
const ENTRY = 20;

/** What an object holds, a dictionary without another in it; null where there is none. */
function findObject(bytes: Uint8Array, { table }: End, number: number): string | null {
  const head = /^xref\s+0 \d+\s*\n/.exec(asText(bytes.subarray(table, table + 40)));
  if (head === null) return null;
  const entry = table + head[0].length + number * ENTRY;
  const place = Number(asText(bytes.subarray(entry, entry + 10)));
  const content = asText(bytes.subarray(place, place + TAIL));
  const found = /^(\d+) 0 obj\s*(<<(?:[^<>]|\\[<>])*>>)\s*endobj/.exec(content);
  return found !== null && Number(found[1]) === number ? (found[2] ?? '') : null;
}

/** UTF-16, as the format has it for what is not Latin. */
function hexText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/** A letter for each byte. */
function asText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function asBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
