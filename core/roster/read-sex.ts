import { nameKey } from './name-key';

const SEXES: Readonly<Record<string, 'F' | 'M'>> = {
  f: 'F',
  feminin: 'F',
  fille: 'F',
  female: 'F',
  mme: 'F',
  mlle: 'F',
  m: 'M',
  h: 'M',
  masculin: 'M',
  garcon: 'M',
  homme: 'M',
  male: 'M',
};

/** `Masculin`/`Féminin` and `M`/`F` of PRONOTE, `H`/`F` and `M`/`F` of ONDE; else nothing. */
export function readSex(text: string): 'F' | 'M' | undefined {
  return SEXES[nameKey(text)];
}
