/** The writing half of papaparse; the reading half is declared where class lists are read. */
declare module 'papaparse' {
  export function unparse(
    lines: readonly (readonly string[])[],
    options: {
      readonly delimiter: string;
      readonly newline: string;
      readonly quotes: (cell: string) => boolean;
    },
  ): string;
}
