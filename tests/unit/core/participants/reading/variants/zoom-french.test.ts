import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { FOURTH_OF_MARCH, NOVEMBER, THIRD_OF_APRIL } from './lessons';

const november = { lesson: NOVEMBER };
const NAMES = 'Nom (nom original)';
const MAIL = 'Adresse e-mail de l’utilisateur';

/** Each case: the names of the two times, and of the waiting room. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['Heure d’arrivée', 'Heure de départ', 'Salle d’attente'],
  ["Heure d'arrivée", 'Heure de départ', "Salle d'attente"],
  ['Heure de connexion', 'Heure de déconnexion', 'Dans la salle d’attente'],
  ['heure de connexion', 'heure de déconnexion', "dans la salle d'attente"],
  ['HEURE D’ARRIVÉE', 'HEURE DE DÉPART', 'SALLE D’ATTENTE'],
];

describe('a Zoom report in French', () => {
  describe.each([[','], [';'], ['\t']])('parted by « %s »', (separator) => {
    test.each(WORDS)('is read with « %s », « %s » and « %s »', (joined, left, waiting) => {
      const report = [
        [NAMES, MAIL, joined, left, 'Durée (minutes)', 'Invité', waiting],
        ['Léa', '', '23/11/26 07:59:00', '23/11/26 08:01:00', '2', 'Oui', 'Oui'],
        ['Léa', 'l@x.fr', '23/11/26 08:01:04', '23/11/26 08:54:30', '54', 'Oui', 'Non'],
        ['Inconnu', '', '23/11/26 08:01:00', '23/11/26 08:54:00', '53', 'Oui', 'Oui'],
      ];
      const text = report.map((cells) => cells.join(separator)).join('\r\n');
      expect(people(text, november)).toEqual(['Léa 07:01:04-07:54:30']);
      expect(read(text, november).tool).toBe('zoom');
    });

    test('has the block of its meeting, and the host by its address', () => {
      const report = [
        [
          'N° de réunion',
          'Sujet',
          'Heure de début',
          'Heure de fin',
          MAIL,
          'Durée (minutes)',
          'Participants',
        ],
        [
          '812 3456 7890',
          'Maths',
          '23/11/26 07:55:00',
          '23/11/26 09:00:00',
          'prof@x.fr',
          '65',
          '2',
        ],
        [''],
        [
          NAMES,
          MAIL,
          'Heure d’arrivée',
          'Heure de départ',
          'Durée (minutes)',
          'Invité',
          'Salle d’attente',
        ],
        ['Camille', 'prof@x.fr', '23/11/26 07:55:00', '23/11/26 09:00:00', '65', 'Non', 'Non'],
        ['Léa', '', '23/11/26 08:01:04', '23/11/26 08:54:30', '54', 'Oui', 'Non'],
      ];
      const text = report.map((cells) => cells.join(separator)).join('\n');
      expect(people(text, november)).toEqual([
        'Camille 06:55:00-08:00:00 host',
        'Léa 07:01:04-07:54:30',
      ]);
    });
  });

  test.each([
    ['03/04/26 08:01:04', '03/04/26 08:54:30', THIRD_OF_APRIL, '2026-04-03T06:01:04Z'],
    ['03/04/2026 08:01:04', '03/04/2026 08:54:30', THIRD_OF_APRIL, '2026-04-03T06:01:04Z'],
    ['04/03/26 08:01:04', '04/03/26 08:54:30', FOURTH_OF_MARCH, '2026-03-04T07:01:04Z'],
  ])('reads %s with the day first', (from, to, lesson, instant) => {
    const report = `${NAMES};${MAIL};Heure d’arrivée;Heure de départ;Durée (minutes);Invité\nLéa;;${from};${to};54;Oui\n`;
    expect(read(report, { lesson }).participants[0]?.intervals[0]?.from).toBe(instant);
  });

  test('of unique users has minutes', () => {
    const report = `${NAMES};${MAIL};Durée totale (minutes);Invité\nLéa;;49;Oui\n`;
    expect(people(report, november)).toEqual(['Léa 49min']);
    expect(read(report, november).tool).toBe('zoom');
  });
});
