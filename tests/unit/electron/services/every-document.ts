import type { Mark } from '../../../../core/attendance/mark';
import type { ExportDocument } from '../../../../core/export/document';
import {
  DOCUMENT_KINDS,
  type DocumentChoice,
  type DocumentKind,
  type DocumentSubject,
  rulesOf,
} from '../../../../core/export/document-kinds';
import { makeDocument } from '../../../../electron/services/export/make-document';
import { documentMakers } from '../../../../electron/services/export/makers/document-makers';
import { addClass, addGroup, pupil } from '../test-school';
import { ABSENT, UNREACHABLE } from './test-calls';
import { openMaking } from './test-making';
import { lateAt, value } from './test-registers';

/** Of a kind and one of its variants. */
export type MadeDocument = {
  readonly kind: DocumentKind;
  /** Kind and variant: a name for its file. */
  readonly name: string;
  readonly document: ExportDocument;
};

/** The second class has a name that sheets cannot have; names look like formulas and codes. */
const [SECOND, GROUP] = ["4B : l'appel/2 & <bis>", '=Latin'];

/** Every kind of document that is a table, in all its variants, of a small school. */
export async function everyDocument(): Promise<readonly MadeDocument[]> {
  const school = openCalledMonth();
  const made: MadeDocument[] = [];
  for (const kind of DOCUMENT_KINDS) {
    const { formats, variants } = rulesOf(kind);
    if (!formats.includes('ods')) continue;
    for (const variant of variants.length === 0 ? [undefined] : variants) {
      const choice: DocumentChoice = {
        ...{ kind, subject: subjectOf(kind), format: 'ods', hidden: [] },
        ...(variant !== undefined && { variant }),
      };
      const document = value(await makeDocument(choice, documentMakers, school.making));
      made.push({ kind, name: `${kind} ${variant ?? ''}`.trim(), document });
    }
  }
  return made;
}

function openCalledMonth() {
  const school = openMaking();
  const { store } = school;
  addClass(store, SECOND, [
    pupil('sum', '=1+1', '@SUM(A1)'),
    pupil('dash', '-Zoé', "'=3+3"),
    pupil('code', 'LEFÈVRE; dit « _x0041_ »', 'Noé, "Nono"'),
    pupil('new', '+33 6 00', 'Max', { from: '2026-11-24' }),
  ]);
  addGroup(store, GROUP);
  store.transaction(() => store.joinGroup(GROUP, 'sum', '2026-09-01'));
  const ill: Mark = { ...ABSENT, reason: { motive: 'illness', state: 'accepted' } };
  const left: Mark = { presence: 'present', leftAt: '2026-11-25T08:40:00Z', evidence: 'seen' };
  school.call('monday', { lea: ABSENT, noe: ill, zoe: { ...UNREACHABLE, comment: '=cmd|1' } });
  for (const date of ['2026-11-02', '2026-11-03', '2026-11-05', '2026-11-06', '2026-11-09']) {
    const given = { classId: SECOND, mode: 'remote', subject: '=Maths' } as const;
    school.call(
      school.lesson(date, '08', given),
      { sum: ABSENT, dash: lateAt(`${date}T08:07:00Z`) },
      [...['sum', 'dash', 'code']],
    );
    school.call(school.lesson(date, '13', { classId: GROUP }), { sum: ABSENT }, ['sum']);
  }
  const wednesday = school.lesson('2026-11-25', '08', { classId: SECOND });
  const lastMarks = {
    sum: ABSENT,
    dash: left,
    code: UNREACHABLE,
    new: lateAt('2026-11-25T08:12:00Z'),
  };
  school.call(wednesday, lastMarks, ['sum', 'dash', 'code', 'new']);
  return school;
}

function subjectOf(kind: DocumentKind): DocumentSubject {
  const classIds = rulesOf(kind).manyClasses ? ['4A', SECOND] : [SECOND];
  const { about } = rulesOf(kind);
  switch (about) {
    case 'lesson':
      return { about, lessonId: '2026-11-25 08' };
    case 'day':
      return { about, date: '2026-11-25', classIds };
    case 'months':
      return { about, from: '2026-11', to: '2026-11', classIds };
    case 'days':
      return { about, from: '2026-11-01', to: '2026-11-30', classIds };
    case 'pupil':
      return { about, pupilId: 'sum', schoolYearId: 'year' };
    case 'classes':
      return { about, classIds };
    default:
      return { about };
  }
}
