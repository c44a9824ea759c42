import type { ChooserView } from '../../core/contract/chooser-view';

/** What the preload of the chooser gives (electron/chooser-preload.ts). */
type Host = {
  choices(): Promise<ChooserView | null>;
  choose(id: string | null): void;
};

/** The only way from this page to main. */
export const host: Host = (window as unknown as { readonly chooser: Host }).chooser;
