import { describe, expect, test } from 'vitest';
import { APRIL, people, read, warned } from './read-text';

const report = (joined: string, left: string, stayed = '') =>
  `Nom;Arrivée;Départ;Durée\nLéa Martin;${joined};${left};${stayed}\n`;

describe('the times of a report', () => {
  test.each([
    ['06/04/2021 09:01', '06/04/2021 09:55', '2021-04-06T07:01:00Z'],
    ['04/06/2021 09:01', '04/06/2021 09:55', '2021-04-06T07:01:00Z'],
    ['4/6/2021 9:01 AM', '4/6/2021 9:55 AM', '2021-04-06T07:01:00Z'],
    ['05/04/2021 09:01', '05/04/2021 09:55', '2021-04-05T07:01:00Z'],
    // Neither order is near the lesson: hours without AM are French, with it American.
    ['07/11/2020 09:01', '07/11/2020 09:55', '2020-11-07T08:01:00Z'],
    ['07/11/2020 9:01 AM', '07/11/2020 9:55 AM', '2020-07-11T07:01:00Z'],
    // A number above twelve is the day.
    ['13/06/2021 9:01 AM', '13/06/2021 9:55 AM', '2021-06-13T07:01:00Z'],
    ['mardi 6 avril 2021 à 9h01', 'mardi 6 avril 2021 à 9h55', '2021-04-06T07:01:00Z'],
    [
      'Tuesday, April 6, 2021 at 9:01 AM',
      'Tuesday, April 6, 2021 at 9:55 AM',
      '2021-04-06T07:01:00Z',
    ],
    ['09:01', '09:55', '2021-04-06T07:01:00Z'],
    ['12:01 AM', '12:30 PM', '2021-04-05T22:01:00Z'],
  ])('%s to %s begin at %s', (joined, left, from) => {
    expect(read(report(joined, left)).participants[0]?.intervals[0]?.from).toBe(from);
  });

  test('follow the order of the one date that tells it', () => {
    const rows = `Nom;Arrivée;Départ
Léa;05/06/2021 09:01;05/06/2021 09:55
Tom;13/06/2021 09:01;13/06/2021 09:55`;
    expect(read(rows).participants[0]?.intervals[0]?.from).toBe('2021-06-05T07:01:00Z');
  });

  test('of the hour that comes twice are those of the lesson, and go forward', () => {
    const lesson = {
      start: '2021-10-31T00:30:00Z',
      end: '2021-10-31T01:30:00Z',
      timeZone: 'Europe/Paris',
    };
    const rows = report('31/10/2021 02:50:00', '31/10/2021 02:20:00');
    expect(read(rows, { lesson }).participants[0]?.intervals).toEqual([
      { from: '2021-10-31T00:50:00Z', to: '2021-10-31T01:20:00Z' },
    ]);
  });

  test('of the hour that is skipped are moved forward', () => {
    const lesson = {
      start: '2021-03-28T01:00:00Z',
      end: '2021-03-28T02:00:00Z',
      timeZone: 'Europe/Paris',
    };
    expect(people(report('28/03/2021 02:30:00', '28/03/2021 03:50:00'), { lesson })).toEqual([
      'Léa Martin 01:30:00-01:50:00',
    ]);
  });

  test('are those of the lesson’s zone', () => {
    const lesson = { ...APRIL, timeZone: 'Indian/Reunion' };
    expect(people(report('06/04/2021 11:01:00', '06/04/2021 11:55:00'), { lesson })).toEqual([
      'Léa Martin 07:01:00-07:55:00',
    ]);
  });

  test('that cannot be are said, and the name is kept', () => {
    expect(people(report('32/04/2021 09:01', '06/04/2021 25:10'))).toEqual(['Léa Martin']);
    expect(warned(report('31/04/2021 09:01', ''))).toEqual(['time-unreadable']);
    expect(warned(report('06/04/2021 09:55', '06/04/2021 09:01'))).toEqual(['times-reversed']);
  });

  test('of a moment last as long as the clock of the report ticks', () => {
    expect(people(report('06/04/2021 09:01', '06/04/2021 09:01'))).toEqual([
      'Léa Martin 07:01:00-07:02:00',
    ]);
    expect(people(report('06/04/2021 09:01:05', '06/04/2021 09:01:05'))).toEqual([
      'Léa Martin 07:01:05-07:01:06',
    ]);
  });

  test.each([
    ['49', 49],
    ['48,5', 48.5],
    ['1h 27m 51s', 87.85],
    ['55m', 55],
    ['30s', 0.5],
    ['58 min', 58],
    ['1 hr 2 min', 62],
    ['1:00:00', 60],
    ['1 h 02 min', 62],
    ['2 heures 5 minutes', 125],
  ])('may be a length alone: %s', (stayed, minutes) => {
    expect(read(`Nom;Durée\nLéa;${stayed}\n`).participants[0]?.minutes).toBe(minutes);
  });
});
