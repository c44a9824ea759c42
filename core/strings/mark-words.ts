import type { Mark } from '../attendance/mark';
import type { AbsenteeLine } from '../contract/register-views';
import type { Language } from '../contract/views';
import { minutesUntil } from '../timetable/lesson-hours';
import { formatTime } from './format-time';
import type { Translate } from './translate';

type Line = Pick<AbsenteeLine, 'mark' | 'start' | 'validated' | 'undecided'>;

/**
 * What a mark says of a lesson that began at `start`, in one line that reads well in a mail too.
 * Comments stay out: they were written for the teacher.
 */
export function markWords(
  t: Translate,
  { mark, start, validated, undecided }: Line,
  timeZone: string,
  language: Language,
): string {
  const at = (instant: string) => formatTime(instant, timeZone, language);
  const { arrivedAt, leftAt } = mark;
  const parts = [
    presenceWords(t, mark),
    arrivedAt !== undefined &&
      t('registers.what.late', { count: minutesUntil(start, arrivedAt), time: at(arrivedAt) }),
    leftAt !== undefined && t('registers.what.left', { time: at(leftAt) }),
    mark.mode !== undefined && t(`attendance.pupilModes.${mark.mode}`),
    reasonWords(t, mark),
    mark.outage !== undefined && t(`outages.${mark.outage}`),
    undecided === true && t('outages.undecided'),
    mark.evidence === 'declared' && t('registers.what.declared'),
    !validated && t('registers.notValidated'),
  ].filter((words) => typeof words === 'string');
  return parts.length === 0 ? t('registers.what.present') : parts.join(', ');
}

function presenceWords(t: Translate, { presence, exemption }: Mark): string | null {
  if (exemption !== undefined) return t(`attendance.exemptions.${exemption}`);
  return presence === 'present' ? null : t(`registers.what.${presence}`);
}

function reasonWords(t: Translate, { presence, exemption, reason }: Mark): string | null {
  if (reason !== undefined) {
    return t('registers.what.reason', {
      motive: t(`attendance.motives.${reason.motive}`),
      state: t(`attendance.reasonStates.${reason.state}`),
    });
  }
  const expected = presence === 'absent' && exemption === undefined;
  return expected ? t('registers.what.noReason') : null;
}
