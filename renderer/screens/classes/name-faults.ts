export type NameFault = 'missing' | 'twice' | null;

/** What is wrong with each class name, in order. Two classes of one import need two names. */
export function nameFaults(names: readonly string[]): readonly NameFault[] {
  const trimmed = names.map((name) => name.trim());
  return trimmed.map((name, index) => {
    if (name === '') return 'missing';
    return trimmed.indexOf(name) === index ? null : 'twice';
  });
}
