/** Warnings as they cross to a screen, which makes the sentences of their codes in its own language. */
export function withoutMessages<Warning extends { readonly message: string }>(
  warnings: readonly Warning[],
): readonly Omit<Warning, 'message'>[] {
  return warnings.map(({ message: _message, ...warning }) => warning);
}
