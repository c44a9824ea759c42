import type { Span } from './merge-spans';

/** One presence of one name, its times known. */
export type SeenRow = {
  readonly name: string;
  readonly email?: string;
  readonly host?: true;
  /** Was still there when the report was made. */
  readonly there?: true;
  /** None: the report does not say when, or it cannot be read. */
  readonly span?: Span;
  /** As the tool counted it; `unit`: seconds to which it is right. */
  readonly stayed?: { readonly seconds: number; readonly unit: 1 | 60 };
};
