import { describe, expect, it } from 'vitest';
import type { DocumentSubject } from '../../../../core/export/document-kinds';
import { madeAgain } from '../../../../core/export/made-again';

const classIds = ['4A'];

/** What a document of that subject, made on a day, would be of on another day. */
function again(
  subject: DocumentSubject,
  madeOn: string,
  today: string,
  yearStart?: string,
): DocumentSubject {
  const choice = { kind: 'summary', subject, format: 'ods', hidden: ['number'] } as const;
  const made = madeAgain({ choice, madeOn }, today, yearStart);
  expect(made).toMatchObject({ kind: 'summary', format: 'ods', hidden: ['number'] });
  return made.subject;
}
const month = (name: string): DocumentSubject => ({
  ...{ about: 'months', from: name, to: name },
  classIds,
});
const days = (from: string, to: string): DocumentSubject => ({ about: 'days', from, to, classIds });
const day = (date: string): DocumentSubject => ({ about: 'day', date, classIds });

describe('like the last time', () => {
  it('of the month that was going on is of the one that is going on', () => {
    expect(again(month('2026-11'), '2026-11-27', '2026-12-04')).toEqual(month('2026-12'));
    expect(again(month('2026-11'), '2026-11-27', '2026-11-30')).toEqual(month('2026-11'));
  });

  it('of the month that was over is of the one that is over, into another year too', () => {
    expect(again(month('2026-11'), '2026-12-03', '2027-01-05')).toEqual(month('2026-12'));
  });

  it('of an earlier month, or of several, stays as it was asked', () => {
    expect(again(month('2026-09'), '2026-11-27', '2026-12-04')).toEqual(month('2026-09'));
    const autumn: DocumentSubject = { about: 'months', from: '2026-09', to: '2026-11', classIds };
    expect(again(autumn, '2026-11-27', '2026-12-04')).toEqual(autumn);
  });

  it('of today or of yesterday goes along, of an earlier day stays', () => {
    expect(again(day('2026-11-23'), '2026-11-23', '2026-12-04')).toEqual(day('2026-12-04'));
    expect(again(day('2026-11-23'), '2026-11-24', '2026-12-04')).toEqual(day('2026-12-03'));
    expect(again(day('2026-11-20'), '2026-11-23', '2026-12-04')).toEqual(day('2026-11-20'));
    expect(again(days('2026-11-23', '2026-11-23'), '2026-11-23', '2026-12-04')).toEqual(
      days('2026-12-04', '2026-12-04'),
    );
  });

  it('of a whole month by its days takes all the days of the other month', () => {
    expect(again(days('2026-11-01', '2026-11-30'), '2026-11-27', '2027-02-04')).toEqual(
      days('2027-02-01', '2027-02-28'),
    );
  });

  it('of the year up to the day itself goes on up to today', () => {
    expect(again(days('2026-09-01', '2026-11-23'), '2026-11-23', '2026-12-04')).toEqual(
      days('2026-09-01', '2026-12-04'),
    );
  });

  it('of the months of the year up to the present one goes on up to the next one', () => {
    const months = (from: string, to: string): DocumentSubject => ({
      ...{ about: 'months', from, to },
      classIds,
    });
    const soFar = months('2026-09', '2026-11');
    expect(again(soFar, '2026-11-27', '2026-12-04', '2026-09-01')).toEqual(
      months('2026-09', '2026-12'),
    );
    expect(again(soFar, '2026-12-02', '2027-01-04', '2026-09-01')).toEqual(soFar);
    expect(again(soFar, '2026-11-27', '2027-09-04', '2027-09-01')).toEqual(soFar);
  });

  it('of a week from Monday to Sunday is of the present week', () => {
    expect(again(days('2026-11-23', '2026-11-29'), '2026-11-27', '2026-12-30')).toEqual(
      days('2026-12-28', '2027-01-03'),
    );
    expect(again(days('2026-11-16', '2026-11-22'), '2026-11-27', '2026-12-30')).toEqual(
      days('2026-12-21', '2026-12-27'),
    );
  });

  it('of any other days stays as it was asked', () => {
    const term = days('2026-09-01', '2026-11-20');
    expect(again(term, '2026-11-27', '2026-12-04')).toEqual(term);
  });

  it('of what has no period stays', () => {
    const pupil = { about: 'pupil', pupilId: 'lea', schoolYearId: 'year' } as const;
    expect(again(pupil, '2026-11-27', '2026-12-04')).toEqual(pupil);
  });
});
