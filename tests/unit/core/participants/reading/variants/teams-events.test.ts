import { describe, expect, test } from 'vitest';
import { people, read, warned } from '../read-text';
import { NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };
const ENGLISH = ['Full Name', 'User Action', 'Timestamp'];
const FRENCH = ['Nom complet', 'Action de l’utilisateur', 'Date et heure'];

type Event = readonly [string, string, string];

function teams(header: readonly string[], events: readonly Event[], separator = '\t'): Uint8Array {
  const lines = [header, ...events].map((cells) =>
    cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator),
  );
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
}

describe('the events of Teams', () => {
  test.each([
    ['11/23/2020, 8:01:04 AM', '11/23/2020, 8:54:30 AM'],
    ['11/23/2020 8:01:04 AM', '11/23/2020 8:54:30 AM'],
    ['23/11/2020, 08:01:04', '23/11/2020, 08:54:30'],
    ['23/11/2020 08:01:04', '23/11/2020 08:54:30'],
  ])('of 2020, in English, at %s', (from, to) => {
    const lesson = { ...NOVEMBER, start: '2020-11-23T07:00:00Z', end: '2020-11-23T07:55:00Z' };
    const report = teams(ENGLISH, [
      ['Léa Martin', 'Joined', from],
      ['Léa Martin', 'Left', to],
    ]);
    expect(read(report, { lesson })).toMatchObject({
      tool: 'teams',
      precision: 'second',
      warnings: [],
      participants: [
        {
          name: 'Léa Martin',
          intervals: [{ from: '2020-11-23T07:01:04Z', to: '2020-11-23T07:54:30Z' }],
        },
      ],
    });
  });

  test.each([
    ['Action de l’utilisateur', 'A quitté l’appel'],
    ["Action de l'utilisateur", "A quitté l'appel"],
    ['Action de l’utilisateur', "A quitté l'appel"],
    ['Action de l’utilisateur', 'a quitté l’appel'],
    ['Action de l’utilisateur', 'A quitté'],
  ])('of 2021, in French, under « %s », end with « %s »', (action, gone) => {
    const report = teams(
      ['Nom complet', action, 'Date et heure'],
      [
        ['Léa Martin', 'Rejoint', '23/11/2026 à 08:01:04'],
        ['Léa Martin', gone, '23/11/2026 à 08:54:30'],
      ],
    );
    expect(people(report, november)).toEqual(['Léa Martin 07:01:04-07:54:30']);
    expect(read(report, november)).toMatchObject({ tool: 'teams', warnings: [] });
  });

  test.each(['\t', ',', ';'])('may be parted by « %s »', (separator) => {
    const report = teams(
      ENGLISH,
      [
        ['MARTIN, Léa', 'Joined', '11/23/2026, 8:01:04 AM'],
        ['MARTIN, Léa', 'Left', '11/23/2026, 8:54:30 AM'],
      ],
      separator,
    );
    expect(people(report, november)).toEqual(['MARTIN, Léa 07:01:04-07:54:30']);
  });

  test('say « Joined before » of who was there when the teacher came', () => {
    const report = teams(ENGLISH, [
      ['Prof', 'Joined', '11/23/2026, 8:00:00 AM'],
      ['Léa', 'Joined before', '11/23/2026, 8:00:00 AM'],
      ['Léa', 'Left', '11/23/2026, 8:40:00 AM'],
      ['Prof', 'Left', '11/23/2026, 8:55:00 AM'],
    ]);
    expect(people(report, november)).toEqual(['Prof 07:00:00-07:55:00', 'Léa 07:00:00-07:40:00']);
    expect(read(report, november).warnings).toEqual([]);
  });

  test('of a list fetched during the lesson lack the leaves: they count until its end', () => {
    const report = teams(FRENCH, [
      ['Léa', 'Rejoint', '23/11/2026 à 08:01:04'],
      ['Tom', 'Rejoint', '23/11/2026 à 08:02:00'],
    ]);
    expect(people(report, november)).toEqual(['Léa 07:01:04-07:55:00', 'Tom 07:02:00-07:55:00']);
    expect(read(report, november).warnings).toMatchObject([
      { code: 'leave-missing', facts: { total: 2 } },
    ]);
  });

  test('of reconnections follow each other, also out of order', () => {
    const report = teams(FRENCH, [
      ['Léa', 'A quitté l’appel', '23/11/2026 à 08:50:00'],
      ['Léa', 'Rejoint', '23/11/2026 à 08:31:00'],
      ['Léa', 'A quitté l’appel', '23/11/2026 à 08:30:00'],
      ['Léa', 'Rejoint', '23/11/2026 à 08:01:04'],
    ]);
    expect(people(report, november)).toEqual(['Léa 07:01:04-07:30:00 07:31:00-07:50:00']);
  });

  test('of one second keep their order, as the file has it', () => {
    const report = teams(FRENCH, [
      ['Léa', 'Rejoint', '23/11/2026 à 08:01:00'],
      ['Léa', 'A quitté l’appel', '23/11/2026 à 08:30:00'],
      ['Léa', 'Rejoint', '23/11/2026 à 08:30:00'],
      ['Léa', 'A quitté l’appel', '23/11/2026 à 08:50:00'],
    ]);
    expect(people(report, november)).toEqual(['Léa 07:01:00-07:50:00']);
    expect(read(report, november).warnings).toEqual([]);
  });

  test('that are neither a coming nor a going are told, and nobody is invented from them', () => {
    const report = teams(ENGLISH, [
      ['Léa', 'Joined', '11/23/2026, 8:01:04 AM'],
      ['Léa', 'Raised hand', '11/23/2026, 8:10:00 AM'],
      ['Léa', 'Left', '11/23/2026, 8:54:30 AM'],
    ]);
    expect(people(report, november)).toEqual(['Léa 07:01:04-07:54:30']);
    expect(read(report, november).warnings).toMatchObject([{ code: 'event-unknown', line: 3 }]);
  });

  test('without a join count from the start, and say so', () => {
    const report = teams(ENGLISH, [
      ['Prof', 'Joined', '11/23/2026, 8:00:00 AM'],
      ['Tom', 'Left', '11/23/2026, 8:20:00 AM'],
      ['Prof', 'Left', '11/23/2026, 8:55:00 AM'],
    ]);
    expect(people(report, november)).toEqual(['Prof 07:00:00-07:55:00', 'Tom 07:00:00-07:20:00']);
    expect(read(report, november).warnings.map(({ code }) => code)).toEqual(['join-missing']);
  });

  test('with an unknown leave word leave nobody out', () => {
    const text = `Full Name\tUser Action\tTimestamp\nLéa\tJoined\t11/23/2026, 8:01:04 AM\n`;
    expect(warned(text, november)).toEqual(['leave-missing']);
  });
});
