import { describe, expect, it } from 'vitest';
import { describeTimeline } from '../../../../../core/strings/describe-timeline';
import { createTranslator } from '../../../../../core/strings/translate';
import { at, name, report, review, span, TEACHER } from './reviewed-lesson';

const jitsi = { id: 'jitsi', tool: 'jitsi' } as const;
const list = { id: 'list', tool: 'list', precision: 'none', source: 'pasted' } as const;

describe('the line of a pupil', () => {
  it('goes on from the official room, until it died, into Jitsi', () => {
    const { of } = review([
      report([TEACHER, name('lea', { spans: '8:00-8:12' })], { tool: 'bbb', id: 'bbb' }),
      report([name('lea', { spans: '8:15-8:55' })], jitsi),
    ]);
    expect(of('lea').spans).toEqual([
      { ...span('8:00-8:12'), reportIds: ['bbb'] },
      { ...span('8:15-8:55'), reportIds: ['jitsi'] },
    ]);
    expect(of('lea').minutes).toBe(52);
  });

  it('counts a phone and a laptop at once as one presence', () => {
    const { of } = review([
      report([
        TEACHER,
        name('lea', { spans: '8:00-8:30' }),
        name('lea', { name: 'iPhone de Léa', spans: '8:20-8:55' }),
      ]),
    ]);
    expect(of('lea').spans).toEqual([{ ...span('8:00-8:55'), reportIds: ['zoom'] }]);
    expect(of('lea').minutes).toBe(55);
  });

  it('is that of each of the pupils behind one device', () => {
    const { of } = review([report([TEACHER, name('lea noe', { spans: '8:02-8:55' })])]);
    expect(of('lea').spans).toEqual(of('noe').spans);
    expect(of('noe').minutes).toBe(53);
  });

  it('ends with the lesson, whoever stays longer', () => {
    const { of } = review([report([TEACHER, name('lea', { spans: '7:40-9:10' })])]);
    expect(of('lea').spans).toEqual([{ ...span('8:00-8:55'), reportIds: ['zoom'] }]);
  });

  it('does not exist for who was there at other hours only', () => {
    const { view, of } = review([report([TEACHER, name('lea', { spans: '9:05-9:50' })])]);
    expect(of('lea')).toMatchObject({ kind: 'not-seen', mark: null, change: 'none', spans: [] });
    expect(view.names.find(({ pupilIds }) => pupilIds.includes('lea'))?.minutes).toBe(0);
  });

  it('loses the reconnection that the tool took off', () => {
    const { of } = review([report([TEACHER, name('lea', { spans: '8:00-8:55', minutes: 41.4 })])]);
    expect(of('lea')).toMatchObject({ minutes: 41, kind: 'present' });
  });

  it('counts minutes without times once, beside those of another tool', () => {
    const counted = { id: 'counts', precision: 'none' } as const;
    const { of } = review([
      report([TEACHER, name('lea', { spans: '8:30-8:55' })]),
      report([name('lea', { minutes: 20 })], counted),
    ]);
    expect(of('lea').minutes).toBe(25);
  });
});

describe('a report', () => {
  it('that has no moment of the lesson may be that of another one', () => {
    const { view } = review([report([name('lea', { spans: '13:00-13:55' })])]);
    expect(view.reports[0]).toMatchObject({ elsewhere: true, participants: 1, joined: 1 });
  });

  it('has its names in order: to look at, set aside, joined', () => {
    const { view } = review([
      report([name('lea', { spans: '8:00-8:55' }), { ...name(''), aside: true }, TEACHER]),
    ]);
    expect(view.names.map(({ place }) => place)).toEqual([2, 1, 0]);
  });
});

describe('the line of a pupil in words', () => {
  const fr = createTranslator('fr');
  const en = createTranslator('en');
  const sayOf = (given: ReturnType<typeof review>, t = fr) =>
    describeTimeline(t, given.of('lea'), given.view).replaceAll('\u00a0', ' ');

  it('says when, how long out of what, and by which tool', () => {
    const seen = review([report([TEACHER, name('lea', { spans: '8:07:10-8:24 8:27-8:47' })])]);
    expect(sayOf(seen)).toBe('8:07–8:24, 8:27–8:47 : 37 min sur 55 (Zoom)');
    expect(sayOf(seen, en)).toBe('8:07–8:24, 8:27–8:47: 37 min out of 55 (Zoom)');
  });

  it('names each tool once', () => {
    const seen = review([
      report([TEACHER, name('lea', { spans: '8:00-8:20' })]),
      report([name('lea', { spans: '8:20-8:55' })], jitsi),
      report([name('lea', { spans: '8:30-8:40' })], { ...jitsi, id: 'again' }),
    ]);
    expect(sayOf(seen)).toBe('8:00–8:55 : 55 min sur 55 (Zoom, Jitsi)');
  });

  it('says what is known without times, who is still there, and who was not seen', () => {
    expect(sayOf(review([report([name('lea')], list)]))).toBe(
      'dans la liste, sans horaires (Liste de noms)',
    );
    expect(sayOf(review([report([name('lea', { minutes: 30 })], list)]))).toBe(
      '30 min sur 30 (Liste de noms)',
    );
    const there = review([report([name('lea', { spans: '8:00-8:20', there: true })], jitsi)]);
    expect(sayOf(there)).toBe('8:00–8:20 : 20 min sur 20 (Jitsi), encore là');
    expect(sayOf(review([]))).toBe('pas vu dans la visio');
  });

  it('tells hours in the time zone of the school', () => {
    const seen = review([report([TEACHER, name('lea', { spans: '8:00-8:55' })])]);
    const view = { ...seen.view, timeZone: 'Indian/Reunion' };
    expect(describeTimeline(en, seen.of('lea'), view)).toContain('11:00–11:55');
    expect(at('8:00')).toBe('2026-11-23T07:00:00Z');
  });
});
