export type NameFault = 'missing' | 'twice' | null;

type Named = {
  readonly name: string;
  /** True when the file gave the name: the teacher cannot change it here, so it is never at fault. */
  readonly given: boolean;
};

/** What is wrong with each class name, in order. Two classes of one import need two names. */
export function nameFaults(classes: readonly Named[]): readonly NameFault[] {
  const names = classes.map(({ name }) => name.trim());
  return classes.map(({ given }, index) => {
    if (given) return null;
    const name = names[index] ?? '';
    if (name === '') return 'missing';
    const taken = classes.some(
      (other, place) => place !== index && names[place] === name && (other.given || place < index),
    );
    return taken ? 'twice' : null;
  });
}
