import { beforeEach, describe, expect, it } from 'vitest';
import type { LastDocument } from '../../../core/contract/export-views';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import {
  choiceOfDraft,
  type KnownOfSchool,
} from '../../../renderer/screens/exports/choice-of-draft';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const {
  beginDraft,
  changeDraft,
  chooseDraftYear,
  chooseKind,
  draftAgain,
  draftFrom,
  goneOnWith,
  useExportDraft,
} = await import('../../../renderer/stores/export-draft');

const TODAY = '2026-11-23';
const known: KnownOfSchool = {
  today: TODAY,
  year: { start: '2026-09-01', end: '2027-08-31' },
  classIds: ['3a', '3b', '4a'],
  presentClassId: null,
};
const LAST_YEAR = { start: '2025-09-01', end: '2026-08-31' };

function subject(given: Partial<KnownOfSchool> = {}) {
  return choiceOfDraft(useExportDraft.getState(), { ...known, ...given })?.subject;
}

function made(choice: Partial<DocumentChoice>, at?: LastDocument['at']): LastDocument {
  const register: DocumentChoice = {
    kind: 'register',
    subject: { about: 'months', from: '2026-11', to: '2026-11', classIds: ['4a'] },
    format: 'ods',
    variant: 'days',
    hidden: ['number'],
  };
  return { choice: { ...register, ...choice }, names: [], ...(at !== undefined && { at }) };
}

beforeEach(() => {
  host.announce('vault:changed', { vault: 'locked' });
});

describe('what is proposed', () => {
  it('is the register of this month of the class that is taught now', () => {
    beginDraft([], TODAY);
    expect(subject({ presentClassId: '3b' })).toMatchObject({ from: '2026-11', classIds: ['3b'] });
  });

  it('is of the first class where none is taught, or one of another year', () => {
    expect(subject()).toMatchObject({ classIds: ['3a'] });
    expect(subject({ presentClassId: 'elsewhere' })).toMatchObject({ classIds: ['3a'] });
  });

  it('is about all classes where a document may be', () => {
    chooseKind('absentees', undefined);
    expect(subject({ presentClassId: '3b' })).toEqual({
      about: 'day',
      date: TODAY,
      classIds: [],
    });
  });

  it('is nothing once every class was unticked, until another document is chosen', () => {
    changeDraft({ classIds: [] });
    expect(subject()).toBeUndefined();
    chooseKind('absentees', undefined);
    changeDraft({ classIds: [] });
    chooseKind('register', undefined);
    expect(subject()).toMatchObject({ classIds: ['3a'] });
  });

  it('after a restart is what was made last, in its form, of the month that goes along', () => {
    beginDraft([made({})], TODAY);
    const draft = useExportDraft.getState();
    expect(draft).toMatchObject({ format: 'ods', variant: 'days', hidden: ['number'] });
    expect(draft.period).toEqual({ kind: 'this-month' });
    expect(subject()).toMatchObject({ classIds: ['4a'] });
  });

  it('is never the whole vault, nor the sheet of an alarm', () => {
    const vault = made({ kind: 'vault', subject: { about: 'vault' }, format: 'json' });
    const alarm = made({ kind: 'evacuation', subject: { about: 'now' }, format: 'pdf' });
    beginDraft([vault, alarm, made({})], TODAY);
    expect(useExportDraft.getState().kind).toBe('register');
    expect(goneOnWith([vault, alarm, made({})])).toEqual(made({}));
    expect(goneOnWith([vault, alarm])).toBeUndefined();
  });

  it('stays as it was being chosen on that day, and begins anew on the next one', () => {
    beginDraft([], TODAY);
    draftFrom('absentees', { about: 'day', date: '2026-11-20', classIds: [] }, undefined, TODAY);
    beginDraft([], TODAY);
    expect(useExportDraft.getState()).toMatchObject({ kind: 'absentees', date: '2026-11-20' });
    beginDraft([], '2026-11-24');
    expect(useExportDraft.getState()).toMatchObject({ kind: 'register', date: null });
  });
});

describe('a link', () => {
  it('to the present month, by months or by days, is of « Ce mois », to the one before of « Le mois dernier »', () => {
    const classIds = ['3a'];
    const period = () => useExportDraft.getState().period;
    draftFrom(
      'register',
      { about: 'months', from: '2026-11', to: '2026-11', classIds },
      undefined,
      TODAY,
    );
    expect(period()).toEqual({ kind: 'this-month' });
    draftFrom(
      'summary',
      { about: 'days', from: '2026-10-01', to: '2026-10-31', classIds },
      undefined,
      TODAY,
    );
    expect(period()).toEqual({ kind: 'last-month' });
    draftFrom(
      'summary',
      { about: 'days', from: '2026-09-01', to: '2026-10-31', classIds },
      undefined,
      TODAY,
    );
    expect(period()).toEqual({ kind: 'span', from: '2026-09-01', to: '2026-10-31' });
  });

  it('to a pupil is of the year of that pupil', () => {
    const pupil = { pupilId: 'lea', schoolYearId: 'last-year' };
    draftFrom('pupil', { about: 'pupil', ...pupil }, undefined, TODAY);
    expect(useExportDraft.getState()).toMatchObject({ yearId: 'last-year', pupil });
  });
});

it('a lesson that is made again is shown on its own day', () => {
  const lesson = made(
    { kind: 'lesson', subject: { about: 'lesson', lessonId: 'friday' }, format: 'pdf' },
    { date: '2026-11-20', time: '08:00' },
  );
  draftAgain(lesson, TODAY);
  expect(useExportDraft.getState()).toMatchObject({ lessonId: 'friday', date: '2026-11-20' });
});

describe('a school year that is over', () => {
  it('is taken whole, since this month is none of its months', () => {
    chooseDraftYear('last-year');
    expect(subject({ year: LAST_YEAR, classIds: ['old'] })).toEqual({
      about: 'months',
      from: '2025-09',
      to: '2026-08',
      classIds: ['old'],
    });
  });

  it('keeps a month of its own', () => {
    chooseDraftYear('last-year');
    changeDraft({ period: { kind: 'month', month: '2026-05' } });
    expect(subject({ year: LAST_YEAR, classIds: ['old'] })).toMatchObject({ from: '2026-05' });
  });
});

it('a year that is going on ends today, but for what is filled in by hand', () => {
  changeDraft({ period: { kind: 'year' } });
  expect(subject()).toMatchObject({ from: '2026-09', to: '2026-11' });
  chooseKind('blank', undefined);
  expect(subject()).toMatchObject({ from: '2026-09', to: '2027-08' });
});
