import { describe, expect, it } from 'vitest';
import { withoutColumns } from '../../../../core/export/hide-columns';
import { makeEvacuation } from '../../../../electron/services/export/makers/make-evacuation';
import { makeList } from '../../../../electron/services/export/makers/make-list';
import { addClass, addGroup, enrolPupil, lesson, pupil } from '../test-school';
import { ABSENT } from './test-calls';
import { cellsOf, openMaking } from './test-making';

const OF_4A = { about: 'classes', classIds: ['4A'] } as const;

describe('a class list', () => {
  it('has who is in the class today, by name, and says its date and source', async () => {
    const school = openMaking();
    enrolPupil(school.store, '4A', pupil('gone', 'ADAM', 'Ève', { to: '2026-11-20' }));
    const document = await school.make(makeList, OF_4A, 'names');
    expect(cellsOf(document, ['number', 'lastName', 'firstName'])).toEqual([
      [1, 'ABADIE', 'Léa'],
      [2, 'BARON', 'Noé'],
      [3, 'ZOLA', 'Zoé'],
    ]);
    expect(document).toMatchObject({ fileName: 'Liste 4A 2026-11-27', tables: [{ name: '4A' }] });
    expect(document.tables[0]?.columns.map(({ key }) => key)).not.toContain('level');
    expect(document.tables[0]?.notes.at(-1)).toMatch(/ne remplace pas le registre officiel/);
  });

  it('in initials names nobody in full', async () => {
    const document = await openMaking().make(makeList, OF_4A, 'initials');
    expect(cellsOf(document, ['shortName'])).toEqual([['Léa A.'], ['Noé B.'], ['Zoé Z.']]);
    expect(document.tables[0]?.columns.map(({ key }) => key)).toEqual(['number', 'shortName']);
  });

  it('to sign has empty columns and rows to write in', async () => {
    const document = await openMaking().make(makeList, OF_4A, 'sign-in');
    expect(document.tables[0]).toMatchObject({
      byHand: true,
      signatures: [{}, {}].map(() => expect.any(String)),
    });
    expect(cellsOf(document, ['signature', 'remark'])).toEqual(
      Array(3).fill([undefined, undefined]),
    );
  });

  it('of a group says from which class each pupil comes', async () => {
    const school = openMaking();
    addGroup(school.store, 'latin');
    school.store.joinGroup('latin', 'lea', '2026-09-01');
    const document = await school.make(
      makeList,
      { about: 'classes', classIds: ['latin'] },
      'names',
    );
    expect(cellsOf(document, ['lastName', 'className'])).toEqual([['ABADIE', '4A']]);
  });

  it('of several classes is a table each', async () => {
    const school = openMaking();
    addClass(school.store, '5B', [pupil('ana', 'DIAZ', 'Ana')]);
    const document = await school.make(
      makeList,
      { about: 'classes', classIds: ['4A', '5B'] },
      'names',
    );
    expect(document.tables.map(({ name }) => name)).toEqual(['4A', '5B']);
    expect(document.fileName).toBe('Liste 2 classes 2026-11-27');
    expect(school.steps).toEqual(['0/2', '1/2']);
  });

  it('with faces has the photo of who has one', async () => {
    const school = openMaking();
    school.store.putPhoto('face', 'lea', new Uint8Array([1]), '2026-11-01T08:00:00Z');
    const { paper } = await school.make(makeList, OF_4A, 'photos');
    expect(paper).toMatchObject({
      kind: 'photos',
      classes: [{ className: '4A', pupils: [{ photo: 'face' }, {}, {}] }],
    });
  });

  it('with faces says no last name that is hidden, on paper either', async () => {
    const document = await openMaking().make(makeList, OF_4A, 'photos');
    const hidden = JSON.stringify(withoutColumns(document, ['lastName']));
    expect(JSON.stringify(document)).toContain('ABADIE');
    expect(hidden).not.toMatch(/ABADIE|BARON|ZOLA/);
    expect(hidden).toContain('Zoé');
  });

  it('of a class that is gone is refused', async () => {
    const school = openMaking();
    const refused = await makeList({ about: 'classes', classIds: ['6Z'] }, school.making, 'names');
    expect(refused).toEqual({ ok: false, error: { code: 'class-unknown' } });
  });
});

describe('the evacuation sheet', () => {
  const NOW = { about: 'now' } as const;

  it('is of the lesson that is on, with its place and who is already known absent', async () => {
    const school = openMaking('2026-11-23T07:20:00Z');
    school.store.changeLesson(lesson({ id: 'monday', subject: 'Français', location: 'Salle 204' }));
    school.call('monday', { noe: ABSENT });
    const { paper, tables } = await school.make(makeEvacuation, NOW);
    expect(paper).toMatchObject({
      kind: 'evacuation',
      classes: [
        { className: '4A', place: 'Lieu\u00a0: Salle 204', found: 'Retrouvés\u00a0: ……… sur 3' },
      ],
    });
    expect(cellsOf({ tables } as never, ['lastName', 'state'])).toEqual([
      ['ABADIE', null],
      ['BARON', 'absent'],
      ['ZOLA', null],
    ]);
    const said = tables[0]?.notes.join(' ') ?? '';
    expect(said).toMatch(
      /Séance en cours.*Appel validé.*Élèves inscrits\s: 3\. Notés absents ou à distance\s: 1\./,
    );
  });

  it('says that nothing is known before the call, and no place where there is none', async () => {
    const school = openMaking('2026-11-23T07:20:00Z');
    const { tables } = await school.make(makeEvacuation, NOW);
    const said = tables[0]?.notes.join(' ') ?? '';
    expect(said).toMatch(/Lieu\s: non indiqué/);
    expect(said).toMatch(/Appel non fait/);
  });

  it('has a page for each class that has a lesson at once', async () => {
    const school = openMaking('2026-11-23T07:20:00Z');
    addClass(school.store, '5B', [pupil('ana', 'DIAZ', 'Ana')]);
    school.store.addLesson(lesson({ id: 'other', classId: '5B' }));
    const { tables } = await school.make(makeEvacuation, NOW);
    expect(tables.map(({ name }) => name).sort()).toEqual(['4A', '5B']);
  });

  it('is of the next lesson before it begins, and says so', async () => {
    const school = openMaking('2026-11-23T06:20:00Z');
    const { tables } = await school.make(makeEvacuation, NOW);
    expect(tables[0]?.notes.join(' ')).toMatch(/Aucune séance en cours\s: la prochaine/);
  });

  it('is of the whole classes on a day without any lesson', async () => {
    const school = openMaking('2026-11-22T10:00:00Z');
    const { tables } = await school.make(makeEvacuation, NOW);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.notes.join(' ')).toMatch(/La salle n’est pas connue/);
    expect(tables[0]?.rows).toHaveLength(3);
  });
});
