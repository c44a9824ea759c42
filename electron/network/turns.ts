/** Lets the next one of the row begin; to be called once. */
export type Release = () => void;

/** One at a time for each name, in the order in which they came. */
export function createTurns(): (name: string) => Promise<Release> {
  const rows = new Map<string, Promise<void>>();
  return async (name) => {
    const before = rows.get(name) ?? Promise.resolve();
    let release: Release = () => undefined;
    const mine = new Promise<void>((resolve) => {
      release = resolve;
    });
    rows.set(
      name,
      before.then(() => mine),
    );
    await before;
    return release;
  };
}
