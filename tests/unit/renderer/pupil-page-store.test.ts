import { beforeEach, describe, expect, it } from 'vitest';
import type { PupilPage } from '../../../core/contract/class-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { addNote, leavePupilPage, openPupilPage, removeNote, usePupilPage } = await import(
  '../../../renderer/stores/pupil-page'
);

function pageOf(id: string, schoolYearId = 'year'): PupilPage {
  return {
    pupil: { id, lastName: id, firstName: '' },
    byHand: [],
    enrolments: [],
    years: [],
    schoolYearId,
    attendance: {
      timeZone: 'Europe/Paris',
      days: [],
      totals: {
        absences: 0,
        calls: 0,
        late: 0,
        minutesLate: 0,
        left: 0,
        unreachable: 0,
        remote: 0,
        undecided: 0,
        open: 0,
        brutes: 0,
        calculees: 0,
        unjustified: 0,
      },
      marks: [],
    },
    notes: [],
    kept: { marks: 0, periods: 0, followUp: 0, notes: 0, names: 0 },
  };
}

const shown = () => usePupilPage.getState().page;
const readings = () => host.asked.filter(({ name }) => name === 'pupils:page').length;

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the page of a pupil', () => {
  it('never shows one pupil under the name of another', async () => {
    void openPupilPage('lea');
    await host.answer('pupils:page', success(pageOf('lea')));
    void openPupilPage('noe');
    expect(shown()).toBeNull();
    await host.answer('pupils:page', success(pageOf('noe')));
    expect(shown()?.pupil.id).toBe('noe');
  });

  it('of two readings under way the later one counts', async () => {
    void openPupilPage('lea');
    void openPupilPage('lea', 'before');
    await host.answerLast('pupils:page', success(pageOf('lea', 'before')));
    await host.answer('pupils:page', success(pageOf('lea')));
    expect(shown()?.schoolYearId).toBe('before');
  });

  it('is read again, in the same year, when something of it changed', async () => {
    void openPupilPage('lea', 'before');
    await host.answer('pupils:page', success(pageOf('lea', 'before')));
    host.announce('classes:changed', {});
    host.announce('periods:changed', {});
    expect(host.asked.at(-1)?.input).toEqual({ pupilId: 'lea', schoolYearId: 'before' });
    const before = readings();
    leavePupilPage();
    host.announce('classes:changed', {});
    expect(readings()).toBe(before);
  });

  it('has the note just written; a refused one changes nothing', async () => {
    void openPupilPage('lea');
    await host.answer('pupils:page', success(pageOf('lea')));
    const adding = addNote('lea', '2026-11-23', 'x');
    const note = { id: 'n', pupilId: 'lea', date: '2026-11-23', text: 'x' };
    await host.answer('notes:add', success(note));
    await host.answer('pupils:page', success({ ...pageOf('lea'), notes: [note] }));
    expect(await adding).toEqual(success(note));
    expect(shown()?.notes).toEqual([note]);
    const before = readings();
    const removing = removeNote('gone');
    await host.answer('notes:remove', failure({ code: 'note-unknown' }));
    expect(await removing).toEqual(failure({ code: 'note-unknown' }));
    expect(readings()).toBe(before);
  });

  it('leaves the screen with the vault, also when its answer is under way', async () => {
    void openPupilPage('lea');
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('pupils:page', success(pageOf('lea')));
    expect(shown()).toBeNull();
  });
});
