import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { NOVEMBER } from './lessons';

const november = { lesson: NOVEMBER };
const THREE = ['Léa Martin', 'Noé Petit', 'Tom Durand'];

const LISTS: readonly (readonly [string, string])[] = [
  ['one per line', 'Léa Martin\nNoé Petit\nTom Durand'],
  ['with CR LF and blank lines', '\r\nLéa Martin\r\n\r\nNoé Petit\r\nTom Durand\r\n\r\n'],
  ['with spaces around', '  Léa Martin  \n\tNoé Petit\n Tom Durand\t'],
  ['with no-break spaces', 'Léa\u00a0Martin\nNoé\u00a0Petit\nTom\u00a0Durand'],
  ['numbered 1.', '1. Léa Martin\n2. Noé Petit\n3. Tom Durand'],
  ['numbered 1)', '1) Léa Martin\n2) Noé Petit\n3) Tom Durand'],
  ['numbered 1 -', '1 - Léa Martin\n2 - Noé Petit\n3 - Tom Durand'],
  ['numbered 01', '01 Léa Martin\n02 Noé Petit\n03 Tom Durand'],
  ['bulleted -', '- Léa Martin\n- Noé Petit\n- Tom Durand'],
  ['bulleted *', '* Léa Martin\n* Noé Petit\n* Tom Durand'],
  ['bulleted •', '• Léa Martin\n• Noé Petit\n• Tom Durand'],
  ['bulleted –', '– Léa Martin\n– Noé Petit\n– Tom Durand'],
  ['bulleted by a word processor', '•\tLéa Martin\n•\tNoé Petit\n•\tTom Durand'],
  ['with empty boxes', '☐ Léa Martin\n☐ Noé Petit\n☐ Tom Durand'],
  ['with ticked boxes', '☑ Léa Martin\n☑ Noé Petit\n☑ Tom Durand'],
  ['with commas at the ends', 'Léa Martin,\nNoé Petit,\nTom Durand'],
  ['with semicolons at the ends', 'Léa Martin ;\nNoé Petit ;\nTom Durand'],
  ['on one line with commas', 'Léa Martin, Noé Petit, Tom Durand'],
  ['on one line with commas and a full stop', 'Léa Martin, Noé Petit, Tom Durand.'],
  ['on one line with semicolons', 'Léa Martin; Noé Petit; Tom Durand'],
  ['on one line with spaced semicolons', 'Léa Martin ; Noé Petit ; Tom Durand'],
  ['on one line with tabs', 'Léa Martin\tNoé Petit\tTom Durand'],
  ['wrapped behind a comma', 'Léa Martin, Noé Petit,\nTom Durand'],
  ['wrapped behind a semicolon', 'Léa Martin; Noé Petit;\nTom Durand'],
  ['on one line with a last « et »', 'Léa Martin, Noé Petit et Tom Durand'],
  ['below « Présents : »', 'Présents :\nLéa Martin\nNoé Petit\nTom Durand'],
  ['behind « Présents : »', 'Présents : Léa Martin, Noé Petit, Tom Durand'],
  ['below « Participants (3) »', 'Participants (3)\nLéa Martin\nNoé Petit\nTom Durand'],
  ['below « 3 participants »', '3 participants\nLéa Martin\nNoé Petit\nTom Durand'],
  ['below « Liste des participants »', 'Liste des participants\nLéa Martin\nNoé Petit\nTom Durand'],
  ['below « Nom »', 'Nom\nLéa Martin\nNoé Petit\nTom Durand'],
  ['below « Name »', 'Name\nLéa Martin\nNoé Petit\nTom Durand'],
  ['in quotes', '"Léa Martin"\n"Noé Petit"\n"Tom Durand"'],
  ['twice', 'Léa Martin\nNoé Petit\nTom Durand\nLéa Martin'],
];

describe('a list of names', () => {
  test.each(LISTS)('%s', (_, list) => {
    expect(people(list, november)).toEqual(THREE);
    expect(read(list, november)).toMatchObject({ tool: 'list', precision: 'none' });
  });

  test.each([
    ['one per line', 'MARTIN, Léa\nPETIT, Noé\nDE LA TOUR, Tom'],
    ['in quotes', '"MARTIN, Léa"\n"PETIT, Noé"\n"DE LA TOUR, Tom"'],
    ['numbered', '1. MARTIN, Léa\n2. PETIT, Noé\n3. DE LA TOUR, Tom'],
    ['between semicolons', 'MARTIN, Léa ; PETIT, Noé ; DE LA TOUR, Tom'],
  ])('of « Nom, Prénom » %s keeps them together', (_, list) => {
    expect(people(list, november)).toEqual(['MARTIN, Léa', 'PETIT, Noé', 'DE LA TOUR, Tom']);
  });

  test('of « Nom, Prénom » in lower case keeps them together', () => {
    expect(people('Martin, Léa\nPetit, Noé\nDurand, Tom', november)).toEqual([
      'Martin, Léa',
      'Petit, Noé',
      'Durand, Tom',
    ]);
  });

  test.each([
    ['"Martin, Léa"', ['Martin, Léa']],
    ['MARTIN, Léa', ['MARTIN, Léa']],
    ['Léa Martin', ['Léa Martin']],
    ['Léa', ['Léa']],
    ['Léa, Noé, Tom', ['Léa', 'Noé', 'Tom']],
    ['Léa M., Noé P., Tom', ['Léa M.', 'Noé P.', 'Tom']],
    ['lea.martin@x.fr, noe.petit@x.fr', ['lea.martin@x.fr', 'noe.petit@x.fr']],
  ])('of the one line %s', (list, names) => {
    expect(people(list, november)).toEqual(names);
  });

  test('of absent people has none of them, on their own line or behind their heading', () => {
    const present = 'Présents : Léa Martin, Noé Petit, Tom Durand';
    for (const absent of [
      'Absents : Zoé Roux, Ali Ben, Eva Paul',
      'Absents :\nZoé Roux\nAli Ben',
    ]) {
      expect(people(`${present}\n${absent}`, november)).toEqual(THREE);
      expect(people(`${absent}\n${present}`, november)).toEqual(THREE);
    }
  });

  test.each([
    'Zoé Roux (absente)',
    'Zoé Roux - absente',
    'Zoé Roux : absente',
    'Zoé Roux, abs.',
    'Zoé Roux (excusée)',
    'Zoé Roux ✗',
    '✗ Zoé Roux',
    '☐ Zoé Roux',
  ])('does not take « %s » for somebody who was there, and says so', (absent) => {
    const list = `✓ Léa Martin\n${absent}\n✓ Noé Petit\n✓ Tom Durand`;
    expect(people(list, november)).toEqual(THREE);
    expect(read(list, november).warnings).toMatchObject([
      { code: 'not-in-meeting', facts: { total: 1 } },
    ]);
  });

  test('tells « Présentes », « Absente » and « Excusés » apart', () => {
    const list =
      'Présentes : Léa Martin, Noé Petit, Tom Durand\nAbsente : Zoé Roux\nExcusés : Ali Ben';
    expect(people(list, november)).toEqual(THREE);
  });

  test.each([
    ['Jean-Baptiste de La Salle'],
    ["N'Guyen-O’Brien Zoé"],
    ['Léa M.'],
    ['L. Martin'],
    ['lea.martin2'],
    ['iPhone de Léa'],
    ['Galaxy A12'],
    ['🦄 Zoé'],
    ['MARTIN Léa 4A'],
    ['Léa Martin (4e A)'],
    ['Al'],
    ['李小龙'],
    ['Maman de Tom'],
  ])('keeps %s as it is written', (name) => {
    expect(people(`Tom Durand\n${name}\nZoé Petit`, november)).toEqual([
      'Tom Durand',
      name,
      'Zoé Petit',
    ]);
  });

  test.each([
    ['(hôte)', ' host'],
    ['(Hôte, moi)', ' host'],
    ['(Host, me)', ' host'],
    ['(Organisateur)', ' host'],
    ['(Modérateur)', ' host'],
    ['(Co-animateur)', undefined],
    ['(moi)', ''],
    ['(vous)', ''],
    ['(You)', ''],
    ['(invité)', ''],
    ['(Guest)', ''],
    ['(Externe)', ''],
  ])('takes the role %s off a name', (role, host) => {
    const [camille] = people(`Camille Prof ${role}\nLéa Martin`, november);
    expect(camille?.replace(' host', '')).toBe('Camille Prof');
    if (host !== undefined) expect(camille).toBe(`Camille Prof${host}`);
  });

  test.each([
    ['Nom;Prénom\nMARTIN;Léa\nPETIT;Noé', ['MARTIN Léa', 'PETIT Noé']],
    ['Prénom,Nom\nLéa,MARTIN\nNoé,PETIT', ['Léa MARTIN', 'Noé PETIT']],
    ['Nom et prénom;Minutes\nMARTIN Léa;50\nPETIT Noé;12', ['MARTIN Léa 50min', 'PETIT Noé 12min']],
    ['Nom;Durée\nLéa;1h 5m\nNoé;12 min', ['Léa 65min', 'Noé 12min']],
    [
      'Nom;Arrivée;Départ\nLéa;08:01;08:54\nNoé;8h05;8h50',
      ['Léa 07:01:00-07:54:00', 'Noé 07:05:00-07:50:00'],
    ],
    ['Nom\tE-mail\nLéa\tl@x.fr\nNoé\tn@x.fr', ['Léa', 'Noé']],
  ])('with columns %s', (list, names) => {
    expect(people(list, november)).toEqual(names);
  });
});
