import type { Translate } from '../strings/translate';
import { localMoment } from './local-moment';

/** The formats that are written, by the end of their file names. */
export type ExportExtension = 'csv' | 'tsv' | 'ods' | 'xlsx' | 'pdf' | 'json';

/** Bytes of UTF-8: ext4, NTFS and APFS allow 255, encrypted home folders (eCryptfs) only 143. */
const LONGEST_NAME = 140;
const LONGEST_CLASS = 60;

/** The name of a class where it is endless: a name of a file has to keep its period. */
export function shortClassName(className: string): string {
  return shorten(className, LONGEST_CLASS);
}

/** `Fiche de secours 4A.pdf` */
export function sheetFileName(className: string, t: Translate): string {
  const facts = { className: shorten(className, LONGEST_CLASS) };
  return safeFileName(t('documents.files.sheet', facts), 'pdf');
}

/** `Plan de classe 4A Salle 204.pdf`; a plan without a name adds none. */
export function seatingFileName(
  plan: { readonly className: string; readonly planName: string },
  t: Translate,
): string {
  const facts = {
    className: shorten(plan.className, LONGEST_CLASS),
    planName: shorten(plan.planName, LONGEST_CLASS),
  };
  return safeFileName(t('documents.files.seating', facts), 'pdf');
}

/** A lesson as names of files tell it: `start` is an ISO instant. */
type NamedLesson = {
  readonly className: string;
  readonly start: string;
  readonly timeZone: string;
};

/** `Attestation 4A 2026-11-23 08h00.pdf`; the hour of the lesson's start as in the school. */
export function attestationFileName(lesson: NamedLesson, t: Translate): string {
  return safeFileName(t('documents.files.attestation', lessonFacts(lesson)), 'pdf');
}

/** `Journal de la réunion 4A 2026-11-23 08h00.csv`; the hour as in the school. */
export function meetingLogFileName(lesson: NamedLesson, t: Translate): string {
  return safeFileName(t('documents.files.meetingLog', lessonFacts(lesson)), 'csv');
}

function lessonFacts({ className, start, timeZone }: NamedLesson) {
  const { date, time } = localMoment(start, timeZone);
  const [hours, minutes] = [time.slice(0, 2), time.slice(3)];
  return { className: shorten(className, LONGEST_CLASS), date, hours, minutes };
}

/**
 * A name that Windows, macOS and Linux all accept, for any text: no control or invisible character
 * (a right-to-left override can disguise an extension), none of `< > : " / \ | ? *`, no dot or
 * space at either end, no device name of Windows, at most 140 bytes. Never empty. From 2 on a
 * `number` tells files of one name apart, however long it is: `Liste 4A (2).pdf`.
 */
export function safeFileName(name: string, extension: ExportExtension, number = 1): string {
  const plain = name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-');
  const end = `${number === 1 ? '' : ` (${number})`}.${extension}`;
  const stem = trim(shorten(trim(plain), LONGEST_NAME - end.length)) || 'Continuo';
  return `${isDeviceName(stem) ? '_' : ''}${stem}${end}`;
}

// Windows looks at what stands before the first dot, in any case, superscript digits included.
function isDeviceName(stem: string): boolean {
  return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i.test(stem);
}

function trim(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** The longest beginning that fits into so many bytes of UTF-8, cut between characters. */
function shorten(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += encoder.encode(character).length;
    if (used > bytes) break;
    kept += character;
  }
  return kept;
}
