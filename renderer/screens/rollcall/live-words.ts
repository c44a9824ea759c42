import type { RegisterView } from '../../../core/contract/register-views';
import { formatTime } from '../../../core/strings/format-time';
import type { LiveMeeting } from '../../stores/live-meeting';
import type { Wording } from './row-state';

/** Of a pupil in the meeting that goes on: there, or gone since when; empty: not seen in it. */
export function liveWords(
  sign: LiveMeeting['signs'][string] | undefined,
  { timeZone }: Pick<RegisterView, 'timeZone'>,
  { t, language }: Wording,
): string {
  if (sign === undefined) return '';
  if (sign === true) return t('meetingRoom.live.rowThere');
  return t('meetingRoom.live.rowGone', { time: formatTime(sign, timeZone, language) });
}
