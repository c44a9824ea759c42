/** Bidirectional marks and control characters: with them a title could be read backwards. */
const UNSAFE = /[\p{Cc}\p{Cf}]/gu;

const EMPTY_PAGE = 'about:blank';

/**
 * The title of a window that shows a page of others: its host comes first, whatever the page calls
 * itself, and what is not encrypted says so. `title` may be empty.
 */
export function windowTitle(address: string, title: string): string {
  const shown = title.replace(UNSAFE, ' ').trim();
  return [placeOf(address), ...(shown === '' ? [] : [shown])].join(' · ');
}

function placeOf(address: string): string {
  try {
    const { protocol, host } = new URL(address);
    if (host === '') return EMPTY_PAGE;
    return protocol === 'https:' ? host : `${protocol}//${host}`;
  } catch {
    // Before its first page a window has no address.
    return EMPTY_PAGE;
  }
}
