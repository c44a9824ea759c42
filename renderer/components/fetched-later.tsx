import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is fetched when it is first shown, or before that by `fetch`. React's own
 * `lazy` is not used: whatever waits in Suspense is shown 300 ms after its empty place at the
 * earliest, even when the code is there.
 */
export function fetchedLater<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;

  async function fetch(): Promise<ComponentType<Props>> {
    const component = await load();
    fetched = component;
    return component;
  }

  function FetchedLater(props: Props): ReactNode {
    const [Shown, show] = useState(() => fetched);
    useEffect(() => {
      if (Shown !== null) return;
      fetch().then(
        (component) => show(() => component),
        // Thrown while drawing, where an error boundary sees it.
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
    }, [Shown]);
    return Shown === null ? null : <Shown {...props} />;
  }

  return Object.assign(FetchedLater, { fetch });
}
