import { describe, expect, it } from 'vitest';
import type { PupilFacts } from '../../../../core/roster/pupil';
import type { TestStore } from '../open-test-store';
import { ABSENT } from '../services/test-registers';
import { addClass, addGroup, lesson, openTestSchool, pupil } from '../test-school';

const FACTS: PupilFacts = {
  lastName: 'N’DIAYE',
  usageName: 'LE GOFF',
  firstName: 'Inès',
  birthDate: '2012-05-04',
  sex: 'F',
  email: 'ines@example.org',
};
const AT = '2026-11-23T07:10:00Z';

describe('a pupil', () => {
  it('keeps all that is known', () => {
    const { store } = openTestSchool();
    store.addPupil('ines', FACTS);
    expect(store.findPupil('ines')).toEqual({ id: 'ines', ...FACTS });
    expect(store.findPupil('nobody')).toBeUndefined();
  });

  it('loses a field that is not known any more', () => {
    const { store } = openTestSchool();
    store.addPupil('ines', FACTS);
    const plain = { lastName: 'N’DIAYE', firstName: 'Inès' };
    store.changePupil('ines', plain);
    expect(store.findPupil('ines')).toEqual({ id: 'ines', ...plain });
  });

  it('has the fields that the teacher typed, told for a whole year at once', () => {
    const { store } = openTestSchool();
    store.putFieldsByHand('lea', ['firstName', 'email']);
    expect(store.fieldsByHand('lea')).toEqual(['firstName', 'email']);
    expect(store.fieldsByHand('noe')).toEqual([]);
    addClass(store, '5C', []);
    store.enrol({ pupilId: 'lea', classId: '5C', from: '2026-10-01' });
    expect(store.fieldsByHandOfYear('year')).toEqual([
      { pupilId: 'lea', fields: ['firstName', 'email'] },
    ]);
    expect(store.fieldsByHandOfYear('another year')).toEqual([]);
  });
});

describe('a pupil is in use', () => {
  const traces: Record<string, (store: TestStore) => void> = {
    'with a mark, which only a register names': (store) =>
      store.addRegisterEvent('monday', {
        ...{ id: 'event', at: AT, kind: 'mark', pupilId: 'lea', mark: ABSENT },
      }),
    'on the roll of a validated register': (store) =>
      store.addRegisterEvent('monday', { id: 'event', at: AT, kind: 'validate', roll: ['lea'] }),
    'with an absence period': (store) =>
      store.addAbsencePeriod({ id: 'flu', pupilId: 'lea', from: AT, to: '2026-11-24T07:00:00Z' }),
    'with a follow-up': (store) =>
      store.addFollowUp({ id: 'call', pupilId: 'lea', date: '2026-11-23', kind: 'contacted' }),
    'with a note': (store) =>
      store.addNote({ id: 'note', pupilId: 'lea', date: '2026-11-23', text: 'Merci' }, AT),
    'behind a name of a report, with others': (store) =>
      store.putLessonReports('monday', [
        {
          ...{ id: 'report', tool: 'zoom', source: 'file', precision: 'none', readAt: AT },
          participants: [
            { name: 'Les jumeaux', pupilIds: ['tom', 'lea'], joinedBy: 'hand', intervals: [] },
          ],
        },
      ]),
    'with a photo': (store) => store.putPhoto('photo', 'lea', new Uint8Array([255, 216]), AT),
  };
  for (const [name, leave] of Object.entries(traces)) {
    it(name, () => {
      const { store } = openTestSchool();
      leave(store);
      expect([...store.usedPupils(['lea', 'noe'])]).toEqual(['lea']);
    });
  }
});

describe('a pupil is in use by the register of a group', () => {
  const AS_ABSENT = { id: 'event', at: AT, kind: 'mark', pupilId: 'lea', mark: ABSENT } as const;

  function openGroup() {
    const { store } = openTestSchool();
    addGroup(store, 'LATIN');
    store.joinGroup('LATIN', 'lea', '2026-11-23');
    store.addLesson(lesson({ id: 'latin', classId: 'LATIN' }));
    store.addRegisterEvent('latin', AS_ABSENT);
    return store;
  }

  it('also when the stay in the group is gone', () => {
    const store = openGroup();
    store.leaveGroup('LATIN', 'lea', '2026-11-22');
    expect(store.enrolled('LATIN')).toEqual([]);
    expect([...store.usedPupils(['lea', 'noe'])]).toEqual(['lea']);
  });

  it('also when no stay at all is left, be it of another class', () => {
    const store = openGroup();
    store.leaveGroup('LATIN', 'lea', '2026-11-22');
    store.removeEnrolment('4A', 'lea', '2026-09-01');
    expect([...store.usedPupils(['lea', 'noe'])]).toEqual(['lea']);
  });
});

describe('a pupil who is removed', () => {
  it('is in no class, on no plan of picks, under no writing any more', () => {
    const { store, database } = openTestSchool();
    store.learnListedName('lea', 'abadie|lea');
    store.putPick('4A', { pupilId: 'lea', round: 1, at: AT });
    store.removePupil('lea');
    expect(store.findPupil('lea')).toBeUndefined();
    expect(store.enrolled('4A').map(({ id }) => id)).toEqual(['noe', 'zoe']);
    expect(store.listedNamesOf('lea')).toEqual([]);
    expect(store.picks('4A')).toEqual([]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });
});

describe('the enrolments of a pupil', () => {
  it('are told by first day, those of groups too', () => {
    const { store } = openTestSchool();
    addClass(store, '5C', []);
    store.changeEnrolment({ pupilId: 'lea', classId: '4A', from: '2026-09-01', to: '2026-10-02' });
    store.enrol({ pupilId: 'lea', classId: '4A', from: '2026-11-02', level: '4EME' });
    store.enrol({ pupilId: 'lea', classId: '5C', from: '2026-10-03', to: '2026-11-01' });
    expect(store.enrolmentsOf('lea')).toEqual([
      { pupilId: 'lea', classId: '4A', from: '2026-09-01', to: '2026-10-02' },
      { pupilId: 'lea', classId: '5C', from: '2026-10-03', to: '2026-11-01' },
      { pupilId: 'lea', classId: '4A', from: '2026-11-02', level: '4EME' },
    ]);
  });

  it('change one stay and leave the others', () => {
    const { store } = openTestSchool();
    store.changeEnrolment({ pupilId: 'lea', classId: '4A', from: '2026-09-01', to: '2026-10-02' });
    store.enrol({ pupilId: 'lea', classId: '4A', from: '2026-11-02' });
    store.changeEnrolment({ pupilId: 'lea', classId: '4A', from: '2026-11-02', level: '4EME' });
    expect(store.enrolmentsOf('lea').map(({ to, level }) => [to, level])).toEqual([
      ['2026-10-02', undefined],
      [undefined, '4EME'],
    ]);
    store.removeEnrolment('4A', 'lea', '2026-11-02');
    expect(store.enrolmentsOf('lea').map(({ from }) => from)).toEqual(['2026-09-01']);
  });

  it('are used when a register of their days names the pupil, and only then', () => {
    const { store } = openTestSchool();
    const mark = { id: 'event', at: AT, kind: 'mark', pupilId: 'lea', mark: ABSENT } as const;
    store.addRegisterEvent('monday', mark);
    const [begun, next] = ['2026-11-23T07:00:00Z', '2026-11-23T23:00:00Z'];
    const called = store.calledIn('4A', begun, next);
    expect(['lea', 'noe'].filter((id) => called.has(id))).toEqual(['lea']);
    expect(store.calledIn('4A', next, '2026-12-01T00:00:00Z').has('lea')).toBe(false);
    expect(store.calledIn('4A', '2026-09-01T00:00:00Z', begun).has('lea')).toBe(false);
    expect(store.calledIn('5C', begun, next).has('lea')).toBe(false);
  });

  it('begin once a day in a class', () => {
    const { store } = openTestSchool();
    const again = () => store.enrol({ pupilId: 'lea', classId: '4A', from: '2026-09-01' });
    expect(again).toThrow('UNIQUE');
    expect(store.enrolled('4A')).toContainEqual(pupil('lea', 'ABADIE', 'Léa'));
  });
});
