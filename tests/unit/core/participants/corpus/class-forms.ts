/** Classes, each with the ways in which pupils write it beside their name, the usual ones first. */
export const CLASS_FORMS = {
  '4A': ['4A', '4A', '4A', '4a', '4eA', '4èmeA', '4emeA', '4°A', '4èA', '4e A', '4ème A', '4 A'],
  '6B': ['6B', '6B', '6B', '6b', '6eB', '6ème B', '6èmeB', '6e B', '6°B', '6emeB'],
  '5C': ['5C', '5C', '5c', '5eC', '5ème C', '5e C', '5°C'],
  '3D': ['3D', '3D', '3d', '3eD', '3ème D', '3e D', '3°D', '3emeD'],
  '4E2': ['4E2', '4e2', '4E2', '4ème 2', '4e 2', '4eme2'],
  '6ème 3': ['6ème 3', '6e3', '6e 3', '6eme3', '603', '6EME 3', '6°3'],
  '2nde 5': ['2nde 5', '2nde5', '2de 5', '2nd 5', '2NDE 5', 'seconde 5', '205'],
  '1G3': ['1G3', '1g3', '1ère G3', '1ere G3', '1re G3', '1ère3', '1G 3'],
  TG2: ['TG2', 'tg2', 'TG 2', 'Term G2', 'Tle G2', 'terminale G2'],
  CM2: ['CM2', 'CM2', 'cm2', 'Cm2', 'CM 2', 'CM2 B'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** One of `CLASS_FORMS`. */
export type ClassName = keyof typeof CLASS_FORMS;

/** Any of them. */
export const CLASS_NAMES = Object.keys(CLASS_FORMS) as readonly ClassName[];
