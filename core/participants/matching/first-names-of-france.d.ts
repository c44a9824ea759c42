/** The names given to children in France, as the INSEE publishes them. */
declare module 'gender-detection-from-name/names/fr.js' {
  const names: ReadonlyMap<string, 'male' | 'female'>;
  export = names;
}
