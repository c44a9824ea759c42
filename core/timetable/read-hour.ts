/**
 * An hour as a teacher types it, `8`, `8h`, `8 h 05`, `8:05`, `08.05`, `805`, as `HH:mm`; null for
 * what is no hour of a day.
 */
export function readHour(typed: string): string | null {
  const found = /^(\d{1,2})(?:\s*[h:.]\s*(\d{2})?|(\d{2}))?$/i.exec(typed.trim());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? found[3] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
