/** Headers of Electron (lists, any case) as an observation keeps them: lower case, one string. */
export function foldHeaders(
  raw: Readonly<Record<string, string | readonly string[]>>,
): Record<string, string> {
  const folded: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    const key = name.toLowerCase();
    if (key === 'set-cookie') continue;
    folded[key] = typeof value === 'string' ? value : value.join(', ');
  }
  return folded;
}

/** The Chromium name in an error of Electron's `net`, which has no code but in its message. */
export function netErrorName(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const name = /net::(?:ERR_)?([A-Z0-9_]+)/.exec(message)?.[1];
  if (name !== undefined) return name;
  return /invalid url|protocol/i.test(message) ? 'INVALID_URL' : 'FAILED';
}

/** The text of a body in the encoding that it declares; UTF-8 where that is unknown. */
export function textOf(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(head)?.[1];
  return decode(bytes, declared ?? 'utf-8');
}

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
