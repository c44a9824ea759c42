/** SQL's NULL is an absent field in core: copies a row without its nulls. */
export function presentOnly<T>(row: object): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
}
