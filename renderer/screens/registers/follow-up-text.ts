import type { FollowUpEntry, FollowUpView } from '../../../core/contract/register-views';
import type { Language } from '../../../core/contract/views';
import { pupilName } from '../../../core/roster/pupil-name';
import { formatDate, formatDay, formatTime } from '../../../core/strings/format-time';
import type { Translate } from '../../../core/strings/translate';
import { dateIn } from '../../../core/timetable/day';
import { followUpGroups } from './follow-up-groups';

type Day = { readonly date: string; readonly timeZone: string; readonly language: Language };

/** « mardi 24 novembre : Contacté (téléphone), la mère rappelle demain ». */
export function entryWords(t: Translate, entry: FollowUpEntry, language: Language): string {
  const kind = t(`registers.followUp.kinds.${entry.kind}`);
  const done =
    entry.means === undefined
      ? kind
      : t('registers.followUp.entryMeans', {
          kind,
          means: t(`registers.followUp.means.${entry.means}`),
        });
  const what =
    entry.note === undefined
      ? done
      : t('registers.followUp.entryNote', { what: done, note: entry.note });
  return t('registers.followUp.entry', { day: formatDay(entry.date, language), what });
}

/** Since when, and in which lessons, a pupil could not be reached. */
export function situationOf(
  t: Translate,
  pupil: FollowUpView,
  { timeZone, language }: Pick<Day, 'timeZone' | 'language'>,
): readonly string[] {
  // The class is already named with the pupil, unless there are several.
  const key = pupil.classNames.length > 1 ? 'lessonOf' : 'lesson';
  const lessons = pupil.lessons.map(({ start, className }) =>
    t(`registers.followUp.${key}`, {
      day: formatDay(dateIn(timeZone, start), language),
      time: formatTime(start, timeZone, language),
      className,
    }),
  );
  const since =
    pupil.since === undefined
      ? []
      : [t('registers.followUp.since', { day: formatDay(pupil.since, language) })];
  const missed =
    lessons.length === 0
      ? []
      : [t('registers.followUp.lessons', { count: lessons.length, list: lessons.join(' ; ') })];
  return [...since, ...missed];
}

/** One pupil, with all that was done, as it is pasted into a mail. */
export function pupilText(t: Translate, pupil: FollowUpView, day: Day): string {
  const entries = pupil.entries.map((entry) => entryWords(t, entry, day.language));
  const done = entries.length === 0 ? [t('registers.followUp.noEntry')] : entries;
  const title = `${pupilName(pupil)}, ${pupil.classNames.join(', ')}`;
  return [title, ...[...situationOf(t, pupil, day), ...done].map((line) => `- ${line}`)].join('\n');
}

export function followUpText(t: Translate, list: readonly FollowUpView[], day: Day): string {
  const date = formatDate(day.date, day.language);
  return [
    `${t('registers.followUp.title', { date })}\n${t('registers.followUp.scope')}`,
    ...followUpGroups(list).flatMap(({ group, pupils }) => [
      t(`registers.followUp.groups.${group}`).toUpperCase(),
      ...pupils.map((pupil) => pupilText(t, pupil, day)),
    ]),
  ].join('\n\n');
}
