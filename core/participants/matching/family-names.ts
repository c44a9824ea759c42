import file from '../../../assets/family-names.json';

/** Family names borne in France, folded; without particles. They are not complete. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  file.names.flatMap((line) => line.split(' ')),
);
