import { describe, expect, test } from 'vitest';
import { people, read, warned } from './read-text';

const A = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Camille PROFESSEUR,prof@example.org,04/06/2021 08:58:10 AM,04/06/2021 09:56:00 AM,58,No,
"BŒUF, Hugo",,04/06/2021 09:01:00 AM,04/06/2021 09:20:00 AM,19,Yes,
"BŒUF, Hugo",,04/06/2021 09:22:00 AM,04/06/2021 09:55:00 AM,33,Yes,
`;

describe('a Zoom report', () => {
  test('has one line per reconnection; nobody is host without the meeting’s own address', () => {
    expect(people(A)).toEqual([
      'Camille PROFESSEUR 06:58:10-07:56:00',
      'BŒUF, Hugo 07:01:00-07:20:00 07:22:00-07:55:00',
    ]);
    expect(read(A)).toMatchObject({ tool: 'zoom', precision: 'second', warnings: [] });
  });

  test('of unique users has no times, but minutes', () => {
    const report = `\ufeffName (Original Name),User Email,Total Duration (Minutes),Guest\r\nLéa,,49,Yes\r\niPhone (Brian Smith),b@x.fr,12,Yes\r\n`;
    expect(people(report)).toEqual(['Léa 49min', 'iPhone (Brian Smith) 12min']);
    expect(read(report)).toMatchObject({ tool: 'zoom', precision: 'none' });
  });

  test('with the block of its meeting says who holds it, and until when', () => {
    const report = `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,"Maths, 4A",04/06/2021 08:55:00 AM,04/06/2021 10:00:00 AM,Prof@Example.org,65,2

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Camille,prof@example.org,04/06/2021 08:55:00 AM,04/06/2021 10:00:00 AM,65,No
Léa,,04/06/2021 09:01:00 AM,,,Yes
`;
    expect(people(report)).toEqual(['Camille 06:55:00-08:00:00 host', 'Léa 07:01:00-08:00:00']);
    expect(warned(report)).toEqual(['leave-missing']);
  });

  test('may repeat the meeting on each line', () => {
    const report = `Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
Maths,812,Léa,,04/06/2021 09:01:00 AM,04/06/2021 09:55:00 AM,54
`;
    expect(people(report)).toEqual(['Léa 07:01:00-07:55:00']);
    expect(read(report).tool).toBe('zoom');
  });

  test.each(['Name (original name)', 'User Name (original name)'])(
    'of a newer make names its people under « %s » and leaves the waiting room out',
    (header) => {
      const report = `${header},Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
Léa,,04/06/2021 08:59:00 AM,04/06/2021 09:01:00 AM,2,Yes,,Yes
Léa,,04/06/2021 09:01:00 AM,04/06/2021 09:55:00 AM,54,Yes,OK,No
Inconnu,,04/06/2021 09:01:00 AM,04/06/2021 09:55:00 AM,54,Yes,,Yes
`;
      expect(people(report)).toEqual(['Léa 07:01:00-07:55:00']);
      expect(warned(report)).toEqual(['not-in-meeting']);
    },
  );

  test.each([
    [';', '’', '06/04/21 09:01:00', '06/04/21 09:55:00'],
    [',', "'", '06/04/21 09:01:00', '06/04/21 09:55:00'],
    ['\t', '’', '06/04/2021 09:01:00', '06/04/2021 09:55:00'],
  ])('in French, parted by « %s », with %s, has the day first', (separator, mark, from, to) => {
    const lines = [
      [
        `N° de réunion`,
        'Sujet',
        'Heure de début',
        'Heure de fin',
        `Adresse e-mail de l${mark}utilisateur`,
        'Durée (minutes)',
        'Participants',
      ],
      ['812 3456 7890', 'Maths', '06/04/21 08:55:00', '06/04/21 10:00:00', 'prof@x.fr', '65', '2'],
      [''],
      [
        'Nom (nom original)',
        `Adresse e-mail de l${mark}utilisateur`,
        `Heure d${mark}arrivée`,
        'Heure de départ',
        'Durée (minutes)',
        'Invité',
        `Salle d${mark}attente`,
      ],
      ['Prof', 'prof@x.fr', from, to, '54', 'Non', 'Non'],
      ['Léa', '', from, to, '54', 'Oui', 'Oui'],
      ['Léa', '', from, to, '54', 'Oui', 'Non'],
    ];
    const report = lines.map((cells) => cells.join(separator)).join('\r\n');
    expect(people(report)).toEqual(['Prof 07:01:00-07:55:00 host', 'Léa 07:01:00-07:55:00']);
    expect(read(report)).toMatchObject({ tool: 'zoom', warnings: [] });
  });

  test('has other French words for its hours', () => {
    const report = `Nom (nom original);Heure de connexion;Heure de déconnexion;Dans la salle d’attente
Léa;06/04/2021 09:01:00;06/04/2021 09:55:00;Non`;
    expect(people(report)).toEqual(['Léa 07:01:00-07:55:00']);
  });

  test('keeps two people of one name apart by their addresses', () => {
    const report = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Léa,lea.a@x.fr,04/06/2021 09:01:00 AM,04/06/2021 09:20:00 AM,19,Yes
Léa,lea.b@x.fr,04/06/2021 09:10:00 AM,04/06/2021 09:55:00 AM,45,Yes
`;
    expect(people(report)).toEqual(['Léa 07:01:00-07:20:00', 'Léa 07:10:00-07:55:00']);
  });
});
