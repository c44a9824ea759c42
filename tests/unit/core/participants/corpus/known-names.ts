import { CLOSE_FIRST_NAMES, CLOSE_LAST_NAMES } from './close-names';
import { FIRST_NAMES } from './first-names';
import { LAST_NAMES } from './last-names';
import { lettersOf } from './letters';
import { ADULT_FIRST_NAMES, OTHER_NAMES } from './other-names';

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...FIRST_NAMES,
    ...LAST_NAMES,
    ...CLOSE_FIRST_NAMES.flat(),
    ...CLOSE_LAST_NAMES.flat(),
    ...ADULT_FIRST_NAMES,
    ...OTHER_NAMES,
  ]
    .flatMap((name) => [name, ...name.split(/[- ]/)])
    .map(lettersOf),
);

/** Letters that end another form of the same name: Marie and Maria, Louis and Louise, Sara, Lopes. */
const ENDINGS = /^(?:[aeiosxyz]|h|t|d)?$/;

/**
 * Whether somebody else may really bear what was written in place of a name: it is a name of its
 * own, or the name with another ending.
 */
export function isAnotherName(written: string, name: string): boolean {
  const [here, there] = [lettersOf(written), lettersOf(name)];
  if (here === there) return false;
  if (KNOWN.has(here)) return true;
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return ENDINGS.test(here.slice(same)) && ENDINGS.test(there.slice(same));
}
