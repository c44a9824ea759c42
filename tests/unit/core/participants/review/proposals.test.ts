import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import { at, LESSON, name, report, review, span, TEACHER } from './reviewed-lesson';

const SEEN = { evidence: 'seen' } as const;
const REPORTED = { presence: 'present', evidence: 'participants' } as const;
const minutePrecision = { precision: 'minute' } as const;
const rules = (given: Partial<{ lateAfter: number; leftBefore: number; share: number }>) => ({
  rules: { lateAfter: 5, leftBefore: 5, share: 50, ...given },
});
const lea = (spans: string) => [report([TEACHER, name('lea', { spans })])];

describe('a pupil is proposed', () => {
  it('present, with the minutes there, from the beginning to the end', () => {
    expect(review(lea('8:00:20-8:54:50')).of('lea')).toMatchObject({
      ...{ kind: 'present', change: 'new', before: null },
      mark: { ...REPORTED, attended: { minutes: 55, outOf: 55 } },
    });
  });

  it('late from the sixth whole minute on, by the tolerance of five', () => {
    expect(review(lea('8:05:59-8:55')).of('lea').kind).toBe('present');
    expect(review(lea('8:06:00-8:55')).of('lea')).toMatchObject({
      kind: 'late',
      mark: { ...REPORTED, arrivedAt: at('8:06'), attended: { minutes: 49, outOf: 55 } },
    });
    expect(review(lea('8:12:40-8:55')).of('lea').mark?.arrivedAt).toBe(at('8:12'));
    expect(review(lea('8:12:40-8:55'), rules({ lateAfter: 15 })).of('lea').kind).toBe('present');
    expect(review(lea('8:00:59-8:55'), rules({ lateAfter: 0 })).of('lea').kind).toBe('present');
    expect(review(lea('8:01-8:55'), rules({ lateAfter: 0 })).of('lea').kind).toBe('late');
  });

  it('gone early six whole minutes before the end', () => {
    expect(review(lea('8:00-8:49:01')).of('lea').kind).toBe('present');
    expect(review(lea('8:00-8:49:00')).of('lea')).toMatchObject({
      kind: 'left',
      mark: { ...REPORTED, leftAt: at('8:49') },
    });
    expect(review(lea('8:00-8:40'), rules({ leftBefore: 15 })).of('lea').kind).toBe('present');
  });

  it('gone early a minute later by a report to the minute, which says 8:49 until 8:49:59', () => {
    const by = (spans: string) =>
      review([report([TEACHER, name('lea', { spans })], minutePrecision)]).of('lea').kind;
    expect(by('8:00-8:49')).toBe('present');
    expect(by('8:00-8:48')).toBe('left');
    expect(by('8:06-8:55')).toBe('late');
  });

  it('gone by the report that saw them last, however exact another was before', () => {
    const early = report([TEACHER, name('lea', { spans: '8:00-8:20' })]);
    const meet = (spans: string) =>
      report([name('lea', { spans })], { ...minutePrecision, id: 'meet', tool: 'meet' });
    expect(review([early, meet('8:20-8:49')]).of('lea').kind).toBe('present');
    expect(review([early, meet('8:20-8:48')]).of('lea').kind).toBe('left');
  });

  it('both late and gone', () => {
    expect(review(lea('8:10-8:40')).of('lea')).toMatchObject({
      kind: 'late-left',
      mark: { arrivedAt: at('8:10'), leftAt: at('8:40'), attended: { minutes: 30, outOf: 55 } },
    });
  });

  it('there for a minute at least, whoever came for some seconds', () => {
    const { mark } = review(lea('8:20:10-8:20:40')).of('lea');
    expect(mark).toMatchObject({ arrivedAt: at('8:20'), leftAt: at('8:21') });
  });

  it('partially there under half of the minutes, as present with its minutes', () => {
    const gaps = '8:00-8:10 8:45-8:55';
    expect(review(lea(gaps)).of('lea')).toMatchObject({
      ...{ kind: 'partial', minutes: 20 },
      mark: { ...REPORTED, attended: { minutes: 20, outOf: 55 } },
    });
    expect(review(lea(gaps), rules({ share: 36 })).of('lea').kind).toBe('present');
    expect(review(lea(gaps), rules({ share: 37 })).of('lea').kind).toBe('partial');
  });

  it('nothing when no report saw them: absent is the teacher’s word', () => {
    expect(review(lea('8:00-8:55')).of('noe')).toEqual({
      ...{ pupilId: 'noe', spans: [], kind: 'not-seen', mark: null, before: null },
      ...{ change: 'none', there: false },
    });
  });

  it('present, and at a distance where the lesson was not planned so', () => {
    const of = (mode: 'hybrid' | 'on-site') =>
      review(lea('8:00-8:55'), { lesson: { ...LESSON, mode } }).of('lea').mark?.mode;
    expect([of('hybrid'), of('on-site')]).toEqual(['remote', 'remote']);
    expect(review(lea('8:00-8:55')).of('lea').mark).not.toHaveProperty('mode');
  });
});

describe('a report without times', () => {
  const listed = { id: 'list', tool: 'list', precision: 'none' } as const;

  it('proposes presence and nothing else', () => {
    expect(review([report([name('lea')], listed)]).of('lea')).toMatchObject({
      ...{ kind: 'present', spans: [] },
      mark: { presence: 'present', evidence: 'participants' },
    });
    expect(review([report([name('lea')], listed)]).of('lea').mark).not.toHaveProperty('attended');
  });

  it('that counts minutes knows who was there for a part, out of the longest presence', () => {
    const counts = [report([name('lea', { minutes: 52.6 }), name('noe', { minutes: 20 })], listed)];
    const { of, view } = review(counts);
    expect(view.measured.minutes).toBe(53);
    expect(of('lea')).toMatchObject({ kind: 'present', minutes: 53 });
    expect(of('noe')).toMatchObject({
      kind: 'partial',
      mark: { attended: { minutes: 20, outOf: 53 } },
    });
    expect(of('noe').mark).not.toHaveProperty('arrivedAt');
  });

  it('does not make more minutes than the lesson has', () => {
    const { of, view } = review([report([name('lea', { minutes: 130 })], listed)]);
    expect([view.measured.minutes, of('lea').minutes]).toEqual([55, 55]);
  });

  it('forbids to call late who may have come with it', () => {
    const reports = [...lea('8:30-8:55'), report([name('lea')], listed)];
    expect(review(reports).of('lea')).toMatchObject({ kind: 'present', minutes: 25 });
  });
});

describe('presence is measured', () => {
  it('from when anybody was there: nobody is late because the room opened late', () => {
    const { of, view } = review([
      report([name('', { spans: '8:11-8:55' }), name('lea', { spans: '8:12-8:55' })]),
    ]);
    expect(view.measured).toEqual({ ...span('8:11-8:55'), minutes: 44 });
    expect(of('lea')).toMatchObject({ kind: 'present', minutes: 43 });
  });

  it('from the latest moment at which the room can have opened, by a report to the minute', () => {
    const room = (opened: string, came: string) =>
      report([name('noe', { spans: `${opened}-8:55` }), name('lea', { spans: `${came}-8:55` })], {
        ...minutePrecision,
      });
    expect(review([room('8:07', '8:13')]).of('lea').kind).toBe('present');
    expect(review([room('8:07', '8:14')]).of('lea').kind).toBe('late');
    expect(review([room('8:00', '8:06')]).of('lea').kind).toBe('present');
    expect(review([room('7:59', '8:06')]).of('lea').kind).toBe('late');
    const exact = report([name('zoe', { spans: '8:07:00-8:55' })], { id: 'exact' });
    expect(review([room('8:07', '8:13'), exact]).of('lea').kind).toBe('late');
  });

  it('until nobody was: nobody left early because the teacher closed the room', () => {
    const { of } = review([
      report([name('', { spans: '8:00-8:40' }), name('lea', { spans: '8:00-8:39' })]),
    ]);
    expect(of('lea').kind).toBe('present');
  });

  it('without an outage that threw the class out', () => {
    const outages = [span('8:20-8:40')];
    const thrownOut = (pupil: string) => name(pupil, { spans: '8:00-8:20 8:42-8:55' });
    const reports = [report([TEACHER, thrownOut('lea'), thrownOut('noe')])];
    const { of, view } = review(reports, { outages });
    expect(view.measured.minutes).toBe(35);
    expect(of('lea')).toMatchObject({ minutes: 33, kind: 'present' });
  });

  it('without an outage at the end: who could not come back did not leave', () => {
    const reports = [
      report([TEACHER, name('lea', { spans: '8:00-8:20' }), name('noe', { spans: '8:00-8:21' })]),
    ];
    expect(review(reports).of('lea').kind).toBe('left');
    expect(review(reports, { outages: [span('8:20-9:10')] }).of('lea')).toMatchObject({
      ...{ kind: 'present', minutes: 20 },
    });
  });

  it('with an outage of the official room through which the class was in another one', () => {
    const jitsi = { id: 'jitsi', tool: 'jitsi' } as const;
    const reports = [
      report(
        [TEACHER, name('lea', { spans: '8:08-8:55' }), name('noe', { spans: '8:30-8:55' })],
        jitsi,
      ),
      report([name('zoe', { spans: '8:10-8:55' })], { ...jitsi, id: 'other' }),
    ];
    const { of, view } = review(reports, { outages: [span('8:02-9:10')] });
    // From 8:10 on two of three are there; before, two minutes count.
    expect(view.measured.minutes).toBe(47);
    expect(of('noe')).toMatchObject({ kind: 'late', mark: { arrivedAt: at('8:30') } });
    expect(of('lea').kind).toBe('present');
  });

  it('out of the whole lesson where no report knows anything', () => {
    expect(review([]).view.measured).toEqual({ ...span('8:00-8:55'), minutes: 55 });
  });
});

describe('while the meeting goes on', () => {
  const live = { id: 'log', tool: 'jitsi', source: 'log', live: true } as const;

  it('nobody has left, and late is late', () => {
    const { of, view } = review([
      report(
        [
          name('lea', { spans: '8:00-8:30', there: true }),
          name('noe', { spans: '8:00-8:10' }),
          name('zoe', { spans: '8:12-8:30', there: true }),
        ],
        live,
      ),
    ]);
    expect(view.measured).toEqual({ ...span('8:00-8:30'), minutes: 30 });
    expect(of('lea')).toMatchObject({ kind: 'present', there: true });
    expect(of('noe')).toMatchObject({ kind: 'partial', there: false });
    expect(of('zoe').kind).toBe('late');
  });

  it('has left who went before the lesson ended, once it is over', () => {
    const { of } = review([
      report(
        [name('lea', { spans: '8:00-9:05', there: true }), name('noe', { spans: '8:00-8:30' })],
        live,
      ),
    ]);
    expect(of('noe').kind).toBe('left');
    expect(of('lea').kind).toBe('present');
  });
});

describe('a proposal and the mark that stands', () => {
  const against = (before: Mark, state: 'open' | 'done' = 'open', spans = '8:00-8:55') =>
    review(lea(spans), { standing: { lea: before }, state }).of('lea');

  it('agree when a hand says the same: the mark stays as it is', () => {
    expect(against({ presence: 'present', ...SEEN }).change).toBe('same');
    expect(against({ presence: 'present', comment: 'Micro en panne', ...SEEN }).change).toBe(
      'same',
    );
    const late: Mark = { presence: 'present', arrivedAt: at('8:12'), ...SEEN };
    expect(against(late, 'open', '8:12:40-8:55').change).toBe('same');
  });

  it('are in conflict when a hand says otherwise, also in advance or of an outage', () => {
    for (const before of [
      { presence: 'absent', ...SEEN },
      { presence: 'absent', evidence: 'declared' },
      { presence: 'present', arrivedAt: at('8:20'), ...SEEN },
      { presence: 'present', mode: 'asynchronous', ...SEEN },
      { presence: 'unreachable', evidence: 'outage', outage: 'accepted', comment: 'Panne.' },
    ] satisfies Mark[]) {
      expect(against(before).change).toBe('conflict');
    }
  });

  it('keep what was written by hand, and drop what was said of an absence', () => {
    const late: Mark = {
      ...{ presence: 'present', arrivedAt: at('8:20'), comment: 'Bus', ...SEEN },
      reason: { motive: 'transport', state: 'stated' },
    };
    expect(against(late, 'open', '8:12-8:55').mark).toEqual({
      ...{ ...REPORTED, arrivedAt: at('8:12'), comment: 'Bus', reason: late.reason },
      attended: { minutes: 43, outOf: 55 },
    });
    const declared: Mark = { presence: 'absent', comment: 'Dentiste', evidence: 'declared' };
    expect(against(declared).mark).toEqual({ ...REPORTED, attended: { minutes: 55, outOf: 55 } });
  });

  it('are an update of what another report had said, or the same', () => {
    const mark: Mark = { ...REPORTED, attended: { minutes: 55, outOf: 55 } };
    expect(against(mark).change).toBe('same');
    expect(against({ ...mark, comment: 'Micro en panne' }).change).toBe('same');
    expect(against({ ...mark, attended: { minutes: 20, outOf: 55 } }).change).toBe('update');
  });

  it('bring the minutes of whoever is unmarked in a register that is done', () => {
    const list = [report([name('lea')], { tool: 'list', precision: 'none' })];
    expect(review(list, { state: 'done' }).of('lea').change).toBe('same');
    expect(review(lea('8:00-8:55'), { state: 'done' }).of('lea').change).toBe('new');
  });
});
