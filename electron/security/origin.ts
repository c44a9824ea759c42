/** Scheme and host with its port; empty for what is no address. */
export function originOf(url: string): string {
  try {
    // Non-special schemes have the origin "null": build it.
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}
