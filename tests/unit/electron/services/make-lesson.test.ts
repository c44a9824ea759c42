import { describe, expect, it } from 'vitest';
import { failure } from '../../../../core/shared/result';
import { makeLesson } from '../../../../electron/services/export/makers/make-lesson';
import { makeReentry } from '../../../../electron/services/export/makers/make-reentry';
import { lesson } from '../test-school';
import { ABSENT } from './test-calls';
import { cellsOf, openMaking } from './test-making';

const MONDAY = { about: 'lesson', lessonId: 'monday' } as const;

/** Monday’s lesson becomes one at a distance, in which the official room was out. */
function duringOutage(school: ReturnType<typeof openMaking>): void {
  school.store.changeLesson(lesson({ id: 'monday', mode: 'remote', subject: 'Français' }));
  school.store.addOutage({
    id: 'outage',
    classId: '4A',
    source: 'probe',
    verdict: 'down',
    startedAt: '2026-11-23T06:50:00.000Z',
    lastObservedAt: '2026-11-23T08:10:00.000Z',
    endedAt: '2026-11-23T08:10:00.000Z',
  });
}

describe('the document of a roll call', () => {
  it('is the table of the lesson, under its class and its hour', async () => {
    const school = openMaking();
    school.call('monday', { noe: ABSENT });
    const document = await school.make(makeLesson, MONDAY);
    expect(document).toMatchObject({
      title: 'Appel de 4A, Français, 23/11/2026, 08h00 à 08h55',
      fileName: 'Appel 4A 2026-11-23 8h00',
      tables: [{ name: '4A' }],
    });
    expect(cellsOf(document, ['lastName', 'mark'])).toEqual([
      ['ABADIE', 'Présent'],
      ['BARON', 'Absent'],
      ['ZOLA', 'Présent'],
    ]);
  });

  it('says that an absence fell into an outage', async () => {
    const school = openMaking();
    duringOutage(school);
    school.call('monday', { noe: ABSENT });
    const document = await school.make(makeLesson, MONDAY);
    expect(cellsOf(document, ['outage'])).toEqual([
      [null],
      ['pendant une panne\u00a0: à décider'],
      [null],
    ]);
  });

  it('of a lesson that does not exist is refused', async () => {
    const { making } = openMaking();
    const refused = failure({ code: 'lesson-unknown' });
    const sunday = { about: 'lesson', lessonId: 'sunday' } as const;
    expect(await makeLesson(sunday, making)).toEqual(refused);
    expect(await makeReentry(sunday, making, 'pronote')).toEqual(refused);
  });
});

describe('the document of a re-entry', () => {
  it('has the exceptions first, in the words of the tool that was chosen', async () => {
    const school = openMaking();
    duringOutage(school);
    school.call('monday', {
      zoe: ABSENT,
      noe: { presence: 'present', leftAt: '2026-11-23T07:30:00Z', evidence: 'seen' },
    });
    const pronote = await school.make(makeReentry, MONDAY, 'pronote');
    expect(pronote.fileName).toBe('Report PRONOTE 4A 2026-11-23 8h00');
    expect(cellsOf(pronote, ['number', 'pupil', 'entry', 'know'])).toEqual([
      [
        3,
        'ZOLA Zoé',
        'Absence, à décider',
        'pendant une panne de la salle\u00a0: décidez-en avant de saisir',
      ],
      [2, 'BARON Noé', 'À voir avec la vie scolaire', 'sorti avant la fin'],
      [1, 'ABADIE Léa', 'Rien à saisir', null],
    ]);
    const ent = await school.make(makeReentry, MONDAY, 'ent');
    expect(ent.fileName).toBe('Report ENT 4A 2026-11-23 8h00');
    expect(cellsOf(ent, ['lastName', 'entry'])).toEqual([
      ['BARON', 'Départ'],
      ['ZOLA', 'Absence, à décider'],
      ['ABADIE', 'Rien à saisir'],
    ]);
  });
});
