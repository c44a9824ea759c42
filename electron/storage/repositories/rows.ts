/** SQL's NULL is an absent field in core: copies a row without its nulls. */
export function presentOnly<T>(row: object): T {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) if (value !== null) present[name] = value;
  return present as T;
}
