import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };

const HEADERS = {
  English:
    'Name,Moderator,Activity Score,Talk Time,Webcam Time,Messages,Reactions,Poll Votes,Raise Hands,Join,Left,Duration',
  French:
    'Nom,Modérateur,Score d’activité,Temps de parole,Temps de webcam,Messages,Réactions,Votes,Mains levées,Arrivée,Départ,Durée',
  German:
    'Name,Moderator,Aktivitätspunktzahl,Sprechzeit,Webcamzeit,Nachrichten,Reaktionen,Umfragen,Handzeichen,Beitritt,Verlassen,Dauer',
  Turkish:
    'İsim,Moderatör,Etkinlik Puanı,Konuşma Süresi,Kamera Süresi,İletiler,Tepkiler,Oylar,El Kaldırma,Katılma,Ayrılma,Süre',
  Japanese:
    '名前,モデレーター,活動スコア,発言時間,ウェブカメラ,メッセージ,リアクション,投票,挙手,入室,退室,時間',
};

type Row = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly stayed: string;
  readonly moderator?: string;
};

function dashboard(rows: readonly Row[], header = HEADERS.French, polls: readonly string[] = []) {
  const head = [header, ...polls.map((poll) => `"${poll}"`)].join(',');
  const lines = rows.map(({ name, from, to, stayed, moderator = 'FALSE' }) =>
    [
      name,
      moderator,
      '3,5',
      '00:04:12',
      '-',
      '6',
      '2',
      '1',
      '0',
      from,
      to,
      stayed,
      ...polls.map(() => 'Oui, un peu'),
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  const nobody = [
    'Anonymous',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    '-',
    ...polls.map(() => 'Non'),
  ];
  return `${[head, ...lines, nobody.map((cell) => `"${cell}"`).join(',')].join('\r\n')}\r\n`;
}

const [FROM, TO] = ['23/11/2026 08:01:22', '23/11/2026 08:54:40'];
const LEA = { name: 'Durand Léa', from: FROM, to: TO, stayed: '00:53:18' };
const PROF = { name: 'Camille Prof', from: FROM, to: TO, stayed: '00:53:18', moderator: 'TRUE' };
const SEEN = ['Camille Prof 07:01:22-07:54:40 host', 'Durand Léa 07:01:22-07:54:40'];

describe('a dashboard of BigBlueButton', () => {
  test.each(Object.entries(HEADERS))('with headers in %s is read by its places', (_, header) => {
    for (const polls of [[], ['Avez-vous compris ?'], ['Q1, la première', 'Q2 « bis »', 'Q3']]) {
      const report = dashboard([PROF, LEA], header, polls);
      expect(people(report, november)).toEqual(SEEN);
      expect(read(report, november)).toMatchObject({
        tool: 'bbb',
        precision: 'second',
        warnings: [],
      });
    }
  });

  test.each([
    ['fr', '23/11/2026 08:01:22', '23/11/2026 08:54:40'],
    ['en-US', '11/23/2026, 8:01:22 AM', '11/23/2026, 8:54:40 AM'],
    ['en-GB', '23/11/2026, 08:01:22', '23/11/2026, 08:54:40'],
    ['de', '23.11.2026, 08:01:22', '23.11.2026, 08:54:40'],
    ['tr', '23.11.2026 08:01:22', '23.11.2026 08:54:40'],
    ['nl', '23-11-2026, 08:01:22', '23-11-2026, 08:54:40'],
    ['sv', '2026-11-23 08:01:22', '2026-11-23 08:54:40'],
    ['es', '23/11/2026, 8:01:22', '23/11/2026, 8:54:40'],
    ['pl', '23.11.2026, 08:01:22', '23.11.2026, 08:54:40'],
    ['ja', '2026/11/23 8:01:22', '2026/11/23 8:54:40'],
    ['fr-CA', '2026-11-23 08 h 01 min 22 s', '2026-11-23 08 h 54 min 40 s'],
  ])('seen with a browser in %s', (_, from, to) => {
    const report = dashboard([
      { ...PROF, from, to },
      { ...LEA, from, to },
    ]);
    expect(people(report, november)).toEqual(SEEN);
  });

  test('with dates that nobody can read keeps who was there and how long, and says so', () => {
    const [from, to] = ['le 23 du mois à 8 h', 'le 23 du mois à 9 h'];
    const report = read(dashboard([{ ...LEA, from, to, stayed: '00:53:00' }]), november);
    expect(report.participants).toEqual([{ name: 'Durand Léa', intervals: [], minutes: 53 }]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['times-missing']);
  });

  test('drops its last row, whatever polls it answered, and keeps a pupil named alike', () => {
    const report = dashboard([LEA, { ...LEA, name: 'Anonymous Léa' }], HEADERS.English, ['Q']);
    expect(people(report, november)).toEqual([
      'Durand Léa 07:01:22-07:54:40',
      'Anonymous Léa 07:01:22-07:54:40',
    ]);
  });

  test('adds up its sessions: a shorter duration is a reconnection', () => {
    const report = dashboard([{ ...LEA, stayed: '00:30:00' }]);
    expect(people(report, november)).toEqual(['Durand Léa 07:01:22-07:54:40 30min']);
  });

  test('read while the room is open has no leave: the duration says how long', () => {
    const report = dashboard([{ ...LEA, to: '-', stayed: '00:20:00' }]);
    expect(people(report, november)).toEqual(['Durand Léa 07:01:22-07:21:22']);
  });

  test('has no times but « - » of somebody: the name stays', () => {
    const report = dashboard([LEA, { name: 'Tom', from: '-', to: '-', stayed: '-' }]);
    expect(people(report, november)).toEqual(['Durand Léa 07:01:22-07:54:40', 'Tom']);
  });

  test.each(['TRUE', 'True', 'true', 'VRAI'])('knows the moderator by %s', (moderator) => {
    const report = dashboard([{ ...LEA, moderator }]);
    expect(people(report, november)).toEqual(['Durand Léa 07:01:22-07:54:40 host']);
  });

  test.each(['3,5', '3.5', '0', '10', '-', '1 234,5'])('may have the score %s', (score) => {
    const report = dashboard([PROF, LEA]).replaceAll('"3,5"', `"${score}"`);
    expect(people(report, november)).toEqual(SEEN);
  });

  test('keeps names as they are: quotes, commas, emoji', () => {
    const names = ['DURAND, Léa', 'Tom ""le chef"" D.', '🦄 Zoé', "N'Diaye Awa"];
    const report = dashboard(names.map((name) => ({ ...LEA, name })));
    expect(read(report, november).participants.map(({ name }) => name)).toEqual([
      'DURAND, Léa',
      'Tom "le chef" D.',
      '🦄 Zoé',
      "N'Diaye Awa",
    ]);
  });
});

describe('the list of names of an older BigBlueButton', () => {
  test.each([
    [
      'List of users in Maths 4A at 11/23/2026:9:00:00 AM',
      'Sorted by first name:',
      'Sorted by last name:',
    ],
    [
      'Liste des participants à la séance Maths du 23/11/2026:09:00',
      'Tri par prénom :',
      'Tri par nom :',
    ],
    ['Liste des participant à la séance Maths du 23/11/2026', 'Trié par prénom', 'Trié par nom'],
  ])('has its title, and each name twice (%s)', (title, first, last) => {
    const report = `${title}\r\n\r\n${first}\r\nCamille Prof\r\nLéa Martin\r\nTom Durand\r\n    \r\n\r\n${last}\r\nTom Durand\r\nLéa Martin\r\nCamille Prof`;
    expect(people(report, november).toSorted()).toEqual([
      'Camille Prof',
      'Léa Martin',
      'Tom Durand',
    ]);
  });

  test('may be names alone', () => {
    expect(people('Camille Prof\r\nLéa Martin\r\n', november)).toEqual([
      'Camille Prof',
      'Léa Martin',
    ]);
  });
});
