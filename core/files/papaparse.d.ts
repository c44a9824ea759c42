/**
 * The reading half of papaparse. The published types ask for those of Node, which would let `node:`
 * globals compile in core.
 */
declare module 'papaparse' {
  type ParseError = { readonly type: string; readonly code: string; readonly row?: number };
  type ParseStep = {
    readonly data: readonly string[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly cursor: number };
  };
  type ParseOptions = {
    readonly delimiter: string;
    readonly newline: string;
    readonly quoteChar: string;
    readonly preview: number;
    readonly step: (step: ParseStep) => void;
  };
  export function parse(text: string, options: ParseOptions): void;
}
