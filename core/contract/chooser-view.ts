import type { PageLook } from './views';

/** What can be shown to a class: whole screens, and windows. */
export type ChooserView = PageLook & {
  readonly choices: readonly {
    /** What the system calls it. */
    readonly id: string;
    /** As the system names it; a screen may have no name that means anything. */
    readonly name: string;
    readonly kind: 'screen' | 'window';
    /** What it looks like now; null where the system gives no picture. */
    readonly jpeg: Uint8Array | null;
  }[];
};
