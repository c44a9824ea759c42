/** An expected outcome, good or bad, as a value. Bugs are thrown, expected failures are returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | Failure<E>;

/** The bad half of a `Result`. */
export type Failure<E> = { readonly ok: false; readonly error: E };

/** A good outcome. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A bad outcome that was to be expected. */
export function failure<E>(error: E): Failure<E> {
  return { ok: false, error };
}
