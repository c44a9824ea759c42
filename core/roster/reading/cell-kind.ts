import { isEmail } from '../is-email';
import { isClassName, isLevel } from './class-words';
import { readSex } from './read-sex';

/** What a cell is by its writing alone, whatever its column is called. */
export type CellKind =
  | 'empty'
  | 'date'
  | 'email'
  | 'sex'
  | 'class'
  | 'level'
  | 'phone'
  | 'national-id'
  | 'number'
  | 'text';

const DATE =
  /^(?:\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,4}(?:$|[T ])|\d{1,2}(?:er)?[ -]\p{L}{3,9}\.?[ -]\d{2,4}$)/u;
const PHONE = /^(?:\+33 ?|0)[1-9](?:[ .-]?\d\d){4}$/;
/** The INE: ten digits and a letter, or nine characters and two letters. */
const NATIONAL_ID = /^(?:\d{10}[A-Z]|\d{9}[A-Z]{2})$/i;
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const LONGEST = 40;

/** The kind of a cleaned cell. `sex` counts single letters too: the column decides. */
export function cellKind(text: string): CellKind {
  if (text === '') return 'empty';
  if (text.includes('@')) return isEmail(text) ? 'email' : 'text';
  if (text.length > LONGEST) return 'text';
  return /^[\d+-]/.test(text) ? kindOfFigures(text) : kindOfWords(text);
}

function kindOfFigures(text: string): CellKind {
  if (DATE.test(text)) return 'date';
  if (PHONE.test(text)) return 'phone';
  if (NATIONAL_ID.test(text)) return 'national-id';
  if (isClassName(text)) return 'class';
  if (isLevel(text)) return 'level';
  return NUMBER.test(text) ? 'number' : 'text';
}

function kindOfWords(text: string): CellKind {
  if (readSex(text)) return 'sex';
  if (isLevel(text)) return 'level';
  return isClassName(text) ? 'class' : 'text';
}
