import type { AbsenteeLine, AbsenteesView } from '../../../core/contract/register-views';
import type { Language } from '../../../core/contract/views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatDate, formatTime } from '../../../core/strings/format-time';
import { markWords } from '../../../core/strings/mark-words';
import type { Translate } from '../../../core/strings/translate';
import { absenteesByClass } from './absentees-by-class';

/** One lesson of one pupil: « 8 h 00 – 8 h 55, français : absence, sans motif ». */
export function absenteeWords(
  t: Translate,
  line: AbsenteeLine,
  timeZone: string,
  language: Language,
): string {
  const words = {
    hours: hoursOf(t, line, timeZone, language),
    subject: line.subject,
    what: markWords(t, line, timeZone, language),
  };
  return line.subject === ''
    ? t('registers.absentees.lineWithoutSubject', words)
    : t('registers.absentees.line', words);
}

/** The list as it is pasted into a mail. Comments stay here: they were written for the teacher. */
export function absenteesText(t: Translate, view: AbsenteesView, language: Language): string {
  const { timeZone } = view;
  const day = formatDate(view.date, language);
  const classes = absenteesByClass(view.lines).map(({ className, pupils }) => [
    className,
    ...pupils.flatMap((pupil) => [
      `- ${pupilName(pupil)}`,
      ...pupil.lines.map((line) => `    ${absenteeWords(t, line, timeZone, language)}`),
    ]),
  ]);
  const missing = view.missing.map((lesson) => {
    const hours = hoursOf(t, lesson, timeZone, language);
    return `- ${t('registers.absentees.missingLine', { className: lesson.className, hours })}`;
  });
  const blocks = [
    [t('registers.absentees.title', { day }), t('registers.absentees.scope')],
    ...(classes.length === 0 ? [[t('registers.absentees.nobody')]] : classes),
    ...(missing.length === 0 ? [] : [[t('registers.absentees.missing'), ...missing]]),
    [t('registers.absentees.notOfficial')],
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function hoursOf(
  t: Translate,
  { start, end }: Pick<AbsenteeLine, 'start' | 'end'>,
  timeZone: string,
  language: Language,
): string {
  return t('registers.hours', {
    start: formatTime(start, timeZone, language),
    end: formatTime(end, timeZone, language),
  });
}
