/** `Léa Martin (absente)`, `Léa Martin - abs.`, `Léa Martin ✗`. */
const ABSENT = /(?:[-–:,(] ?(?:absente?s?|abs\.?|excusée?s?)\)?|[✗✘❌])\s*$/iu;
const TICKED = /^\s*[☑✓✔✅]|[☑✓✔✅]\s*$/u;
const UNTICKED = /^\s*[☐□✗✘❌]|[☐□]\s*$/u;

/**
 * Which lines of a teacher's own list say that somebody was not there: in words, by a cross, or by
 * the box that stayed empty where others are ticked.
 */
export function saidAbsent(texts: readonly string[]): (text: string) => boolean {
  const areTicked = texts.some((text) => TICKED.test(text));
  return (text) => ABSENT.test(text) || (areTicked && UNTICKED.test(text));
}
