import { nameKey } from '../name-key';

const SEXES: Readonly<Record<string, 'F' | 'M'>> = {
  f: 'F',
  fem: 'F',
  feminin: 'F',
  féminin: 'F',
  fille: 'F',
  femme: 'F',
  female: 'F',
  mme: 'F',
  mlle: 'F',
  madame: 'F',
  mademoiselle: 'F',
  m: 'M',
  mr: 'M',
  h: 'M',
  g: 'M',
  masc: 'M',
  masculin: 'M',
  garcon: 'M',
  homme: 'M',
  male: 'M',
  monsieur: 'M',
};

/** `Masculin`/`Féminin` and `M`/`F` of PRONOTE, `H`/`F` and `M`/`F` of ONDE; else nothing. */
export function readSex(text: string): 'F' | 'M' | undefined {
  return SEXES[text.toLowerCase()] ?? SEXES[nameKey(text)];
}
