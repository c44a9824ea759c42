import { describe, expect, test } from 'vitest';
import { people, read, warned } from '../read-text';
import { NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };
const HEADER = 'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest';
const at = (time: string) => `11/23/2026 ${time} AM`;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const line = (name: string, from: string, to: string, email = '') =>
  `${name},${email},${at(from)},${at(to)},${minutes(to) - minutes(from)},Yes`;
const zoom = (...lines: readonly string[]) => [HEADER, ...lines, ''].join('\r\n');

describe('a Zoom report in English', () => {
  test.each([
    ['apart', '08:22:00', ' 07:01:00-07:20:00 07:22:00-07:55:00'],
    ['touching', '08:20:00', ' 07:01:00-07:55:00'],
    ['overlapping', '08:10:00', ' 07:01:00-07:55:00'],
    ['around each other', '08:00:00', ' 07:00:00-07:55:00'],
  ])('has reconnections %s', (_, again, seen) => {
    const report = zoom(line('Léa', '08:01:00', '08:20:00'), line('Léa', again, '08:55:00'));
    expect(people(report, november)).toEqual([`Léa${seen}`]);
  });

  test('has reconnections in any order, and never counts a minute twice', () => {
    const report = zoom(
      line('Léa', '08:40:00', '08:50:00'),
      line('Tom', '08:01:00', '08:55:00'),
      line('Léa', '08:05:00', '08:15:00'),
      line('Léa', '08:01:00', '08:30:00'),
      line('Léa', '08:45:00', '08:55:00'),
    );
    expect(people(report, november).toSorted()).toEqual([
      'Léa 07:01:00-07:30:00 07:40:00-07:55:00',
      'Tom 07:01:00-07:55:00',
    ]);
  });

  test.each(['Yes', 'YES', 'yes'])('leaves out who was never let in (%s)', (yes) => {
    const report = `Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
Léa,,${at('08:00:00')},${at('08:01:00')},1,Yes,${yes}
Léa,,${at('08:01:00')},${at('08:55:00')},54,Yes,No
Inconnu,,${at('08:00:00')},${at('08:30:00')},30,Yes,${yes}
`;
    expect(people(report, november)).toEqual(['Léa 07:01:00-07:55:00']);
  });

  test('of which everybody waited has nobody', () => {
    const report = `Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
Léa,,${at('08:00:00')},${at('08:01:00')},1,Yes,Yes
`;
    expect(() => read(report, november)).toThrow('report-no-participant');
  });

  test('keeps two addresses of one name apart, and joins who had none at first', () => {
    const apart = zoom(
      line('Léa', '08:01:00', '08:20:00', 'a@x.fr'),
      line('Léa', '08:10:00', '08:55:00', 'b@x.fr'),
    );
    expect(read(apart, november).participants.map(({ email }) => email)).toEqual([
      'a@x.fr',
      'b@x.fr',
    ]);
    const joined = zoom(
      line('Léa', '08:01:00', '08:20:00'),
      line('Léa', '08:20:00', '08:55:00', 'b@x.fr'),
    );
    expect(people(joined, november)).toEqual(['Léa 07:01:00-07:55:00']);
  });

  test.each([
    ['iPhone (Brian Smith)', 'iPhone (Brian Smith)'],
    ['"BŒUF, Hugo"', 'BŒUF, Hugo'],
    ['"Tom ""le chef"" Durand"', 'Tom "le chef" Durand'],
    ['Léa M.', 'Léa M.'],
    ['  Léa Martin  ', 'Léa Martin'],
    ['"Léa Martin (MARTIN, Léa)"', 'Léa Martin (MARTIN, Léa)'],
    ["N'Guyen-O’Brien Zoé", "N'Guyen-O’Brien Zoé"],
    ['🦄', '🦄'],
    ['lea.martin2', 'lea.martin2'],
    ['33612345678', '33612345678'],
    ['Galaxy A12', 'Galaxy A12'],
    ['Host', 'Host'],
    ['Guest', 'Guest'],
    ['Participants', 'Participants'],
  ])('leaves the name %s as it is written', (written, name) => {
    const report = zoom(line(written, '08:01:00', '08:55:00'), line('Tom', '08:01:00', '08:55:00'));
    expect(people(report, november)).toEqual([
      `${name} 07:01:00-07:55:00`,
      'Tom 07:01:00-07:55:00',
    ]);
  });

  test('says which line has no name', () => {
    const report = zoom(line('Léa', '08:01:00', '08:55:00'), line('', '08:01:00', '08:55:00'));
    expect(people(report, november)).toEqual(['Léa 07:01:00-07:55:00']);
    expect(read(report, november).warnings).toMatchObject([{ code: 'name-missing', line: 3 }]);
  });

  test.each([
    [
      'User Email',
      `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n8,Maths`,
    ],
    [
      'Host email',
      `Topic,ID,Start time,End time,Host email,Duration (minutes),Participants\nMaths,8`,
    ],
  ])('tells the host by the meeting’s %s, in any case', (_, head) => {
    const report = `${head},${at('07:55:00')},${at('09:00:00')},Prof@X.fr,65,2

${zoom(line('Camille', '07:55:00', '09:00:00', 'prof@x.fr'), line('Léa', '08:01:00', '08:55:00'))}`;
    expect(people(report, november)).toEqual([
      'Camille 06:55:00-08:00:00 host',
      'Léa 07:01:00-07:55:00',
    ]);
  });

  test.each([
    ['Total Duration (Minutes),Guest', '49,Yes'],
    ['Total duration (minutes),Guest', '49,Yes'],
    ['Total Duration (Minutes)', '49'],
  ])('of unique users (%s) has minutes and no times', (columns, cells) => {
    const report = `Name (Original Name),User Email,${columns}\nLéa Martin,lea@x.fr,${cells}\n`;
    expect(read(report, november)).toMatchObject({
      tool: 'zoom',
      precision: 'none',
      participants: [{ name: 'Léa Martin', email: 'lea@x.fr', intervals: [], minutes: 49 }],
    });
  });

  test('of unique users may stand below its meeting, whose hours are nobody’s', () => {
    const report = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
8,Maths,${at('07:55:00')},${at('09:00:00')},prof@x.fr,65,2

Name (Original Name),User Email,Total Duration (Minutes),Guest
Camille,prof@x.fr,65,No
Léa,,49,Yes
`;
    expect(people(report, november)).toEqual(['Camille 65min host', 'Léa 49min']);
  });

  test('without a leave counts until the meeting’s end and says so', () => {
    const report = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
8,Maths,${at('07:55:00')},${at('09:00:00')},prof@x.fr,65,2

${zoom(`Léa,,${at('08:01:00')},,,Yes`)}`;
    expect(people(report, november)).toEqual(['Léa 07:01:00-08:00:00']);
    expect(warned(report, november)).toEqual(['leave-missing']);
  });

  test('of two meetings in one file has the people of both', () => {
    const report = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
8,Maths,${at('07:55:00')},${at('08:30:00')},prof@x.fr,65,2

${zoom(line('Léa', '08:01:00', '08:30:00'))}
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
8,Maths,${at('08:31:00')},${at('09:00:00')},prof@x.fr,65,2

${zoom(line('Léa', '08:32:00', '08:55:00'), line('Tom', '08:33:00', '08:55:00'))}`;
    expect(people(report, november)).toEqual([
      'Léa 07:01:00-07:30:00 07:32:00-07:55:00',
      'Tom 07:33:00-07:55:00',
    ]);
  });
});
