import { describe, expect, it } from 'vitest';
import { failure } from '../../../../core/shared/result';
import { makePupil } from '../../../../electron/services/export/makers/make-pupil';
import { createPupilPageService } from '../../../../electron/services/pupil-page-service';
import { addGroup, enrolPupil, lesson, pupil } from '../test-school';
import { ABSENT } from './test-calls';
import { cellsOf, openMaking } from './test-making';
import { value } from './test-registers';

const yearOf = (pupilId: string, schoolYearId = 'year') =>
  ({ about: 'pupil', pupilId, schoolYearId }) as const;

describe('the document of the year of a pupil', () => {
  it('counts as the page of the pupil, at the lessons of the class and of the groups', async () => {
    const school = openMaking();
    addGroup(school.store, 'Latin');
    school.store.joinGroup('Latin', 'lea', '2026-09-01');
    school.call('monday', { lea: ABSENT });
    const latin = school.lesson('2026-10-12', '09', { classId: 'Latin', subject: 'Latin' });
    school.call(latin, { lea: { ...ABSENT, presence: 'unreachable' } }, ['lea']);
    school.call(school.lesson('2026-11-24', '09'));
    const document = await school.make(makePupil, yearOf('lea'));
    expect(document).toMatchObject({
      title: 'ABADIE Léa, année 2026-2027\u00a0: présence aux appels',
      fileName: 'Dossier ABADIE Léa 2026-2027',
      landscape: true,
    });
    const page = value(createPupilPageService(school.ports).read('lea')).attendance;
    expect(document.tables[0]?.rows.at(-1)).toMatchObject({ ...page.totals });
    expect(cellsOf(document, ['month', 'calls', 'absences', 'unreachable'])).toEqual([
      ['octobre', 1, 0, 1],
      ['novembre', 2, 1, 0],
      ['Année', 3, 1, 1],
    ]);
    expect(cellsOf(document, ['date', 'className', 'subject', 'mark'], 1)).toEqual([
      ['2026-10-12', 'Latin', 'Latin', 'Injoignable (cause technique)'],
      ['2026-11-23', '4A', 'Français', 'Absent'],
    ]);
  });

  it('names no other pupil, whatever stands in the same registers, nor any note', async () => {
    const school = openMaking();
    const { store } = school;
    const about = { ...ABSENT, comment: 'réservé à Noé' };
    school.call('monday', { lea: ABSENT, noe: about, zoe: ABSENT });
    const many = { lea: ABSENT, noe: about, zoe: ABSENT };
    const tuesday = school.lesson('2026-11-24', '09');
    store.transaction(() => {
      store.addRegisterEvent(tuesday, {
        id: 'many',
        at: '2026-11-24T09:10:00Z',
        kind: 'mark-many',
        cause: 'bulk',
        marks: many,
      });
    });
    school.call(tuesday);
    store.addNote(
      { id: 'n', pupilId: 'lea', date: '2026-11-23', text: 'pour moi seul' },
      '2026-11-23T00:00:00Z',
    );
    const document = await school.make(makePupil, yearOf('lea'));
    expect(document.tables[1]?.rows).toHaveLength(2);
    const written = JSON.stringify(document);
    expect(written).toContain('ABADIE');
    for (const hidden of ['BARON', 'Noé', 'noe', 'ZOLA', 'Zoé', 'zoe', 'pour moi seul']) {
      expect(written).not.toContain(hidden);
    }
  });

  it('says how each mark is known, and when it was recorded as it stands', async () => {
    const school = openMaking('2026-11-23T07:05:00Z');
    const { store, registers, clock } = school;
    store.addAbsencePeriod({
      id: 'period',
      pupilId: 'lea',
      from: '2026-11-23T23:00:00Z',
      to: '2026-11-24T23:00:00Z',
      reason: { motive: 'illness', state: 'stated' },
    });
    registers.mark('monday', 'lea', ABSENT);
    registers.validate('monday');
    const wait = (until: string) => clock.sleep(Date.parse(until) - Date.parse(clock.now()));
    wait('2026-11-24T09:20:00Z');
    registers.validate(school.lesson('2026-11-24', '09'));
    wait('2026-11-25T16:00:00Z');
    registers.mark('monday', 'lea', {
      presence: 'present',
      arrivedAt: '2026-11-23T07:20:00Z',
      evidence: 'seen',
    });
    const document = await school.make(makePupil, yearOf('lea'));
    expect(cellsOf(document, ['mark', 'evidence', 'notedAt', 'reason'], 1)).toEqual([
      ['En retard', 'noté par l’enseignant à l’appel', '25/11/2026 à 17h00', null],
      ['Absent', 'absence annoncée à l’avance', '24/11/2026 à 10h20', 'maladie de l’élève'],
    ]);
  });

  it('tells the outage that the teacher retained, with its hours', async () => {
    const school = openMaking();
    const { store, registers } = school;
    store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
    store.addOutage({
      id: 'outage',
      classId: '4A',
      source: 'probe',
      verdict: 'down',
      startedAt: '2026-11-23T06:50:00.000Z',
      lastObservedAt: '2026-11-23T08:10:00.000Z',
      endedAt: '2026-11-23T08:10:00.000Z',
    });
    school.call('monday', { lea: ABSENT, noe: ABSENT });
    const said = { pupilIds: ['lea'], decision: 'accepted', wording: 'Panne.' } as const;
    value(registers.decideOutage('monday', said));
    const of = async (id: string) =>
      cellsOf(await school.make(makePupil, yearOf(id)), ['mark', 'outage', 'outageSeen'], 1);
    const seen = 'de 07h50 à 09h10, par des tests';
    expect(await of('lea')).toEqual([
      ['Injoignable (cause technique)', 'panne retenue comme cause', seen],
    ]);
    expect(await of('noe')).toEqual([['Absent', 'pendant une panne\u00a0: à décider', seen]]);
  });

  it('has the birth date only where the name says two pupils of a class', async () => {
    const school = openMaking();
    const born = async (id: string) =>
      (await school.make(makePupil, yearOf(id))).tables[0]?.notes.find((note) =>
        note.startsWith('Date de naissance'),
      );
    enrolPupil(school.store, '4A', { ...pupil('ines', 'PETIT', 'Inès'), birthDate: '2013-02-01' });
    expect(await born('ines')).toBeUndefined();
    enrolPupil(school.store, '4A', { ...pupil('ines2', 'Petit', 'Ines'), birthDate: '2013-05-09' });
    expect(await born('ines')).toBe('Date de naissance\u00a0: 01/02/2013.');
  });

  it('counts the calls that are missing while the pupil was in the class', async () => {
    const school = openMaking();
    school.store.changeEnrolment({
      pupilId: 'zoe',
      classId: '4A',
      from: '2026-09-01',
      to: '2026-11-23',
    });
    school.lesson('2026-11-24', '09');
    const missing = async (id: string) =>
      (await school.make(makePupil, yearOf(id))).tables[0]?.notes.find((note) =>
        note.includes('pas compté'),
      );
    expect(await missing('lea')).toMatch(/^2 appels/);
    expect(await missing('zoe')).toMatch(/^1 appel /);
  });

  it('of a pupil or a year that nobody knows is refused', async () => {
    const { making } = openMaking();
    expect(await makePupil(yearOf('gone'), making)).toEqual(failure({ code: 'pupil-unknown' }));
    expect(await makePupil(yearOf('lea', 'gone'), making)).toEqual(
      failure({ code: 'year-unknown' }),
    );
  });
});
