/** An empty place is no place. */
export function typedLocation(location: string): { location?: string } {
  const typed = location.trim();
  return typed === '' ? {} : { location: typed };
}
