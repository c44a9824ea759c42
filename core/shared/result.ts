/** An expected outcome, good or bad, as a value. Bugs are thrown, expected failures are returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | Failure<E>;

export type Failure<E> = { readonly ok: false; readonly error: E };

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<E>(error: E): Failure<E> {
  return { ok: false, error };
}
