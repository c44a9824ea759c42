/** The address of a Jitsi room as it is read: what follows `#` are settings, copied but not shown. */
export function withoutOptions(url: string): string {
  return url.replace(/#.*$/, '');
}
