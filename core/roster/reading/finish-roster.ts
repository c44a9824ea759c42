import { MAX_ROWS } from '../../files/sheet';
import { failure, type Result, success } from '../../shared/result';
import {
  MOST_CLASSES,
  type RosterError,
  type RosterFile,
  type RosterFormat,
  type RosterNotice,
  type RosterPupil,
} from '../roster-file';
import type { LeftOutColumn } from './left-out';
import { withNamesakes } from './namesakes';
import { describeNotices } from './roster-notice';

/** The class list of what was read of a file, or why it is none. */
export function finishRoster(read: {
  readonly format: RosterFormat;
  readonly pupils: readonly RosterPupil[];
  readonly notices: readonly RosterNotice[];
  readonly leftOut: readonly LeftOutColumn[];
}): Result<RosterFile, RosterError> {
  const { format, pupils, notices, leftOut } = read;
  if (pupils.length === 0) return failure({ code: 'roster-no-pupil' });
  const classNames = [...new Set(pupils.flatMap(({ className }) => className ?? []))];
  if (pupils.length > MAX_ROWS || classNames.length > MOST_CLASSES) {
    return failure({ code: 'roster-too-large' });
  }
  const warnings = describeNotices(notices);
  return success({ format, pupils: withNamesakes(pupils), classNames, warnings, leftOut });
}
