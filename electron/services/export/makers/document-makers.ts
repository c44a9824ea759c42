import type { DocumentMakers } from './document-maker';
import { makeAbsentees } from './make-absentees';
import { makeBlank } from './make-blank';
import { makeCalls } from './make-calls';
import { makeEvacuation } from './make-evacuation';
import { makeLesson } from './make-lesson';
import { makeList } from './make-list';
import { makeMarks } from './make-marks';
import { makeNotices } from './make-notices';
import { makePupil } from './make-pupil';
import { makeReentry } from './make-reentry';
import { makeRegister } from './make-register';
import { makeRemote } from './make-remote';
import { makeSummary } from './make-summary';
import { makeVault } from './make-vault';

/** The maker of each kind of document. */
export const documentMakers: DocumentMakers = {
  lesson: makeLesson,
  reentry: makeReentry,
  absentees: makeAbsentees,
  calls: makeCalls,
  register: makeRegister,
  summary: makeSummary,
  remote: makeRemote,
  marks: makeMarks,
  notices: makeNotices,
  pupil: makePupil,
  blank: makeBlank,
  list: makeList,
  evacuation: makeEvacuation,
  vault: makeVault,
};
