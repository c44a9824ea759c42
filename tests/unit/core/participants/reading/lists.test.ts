import { describe, expect, test } from 'vitest';
import { people, read, refused, warned } from './read-text';

describe('a list of names', () => {
  test.each([
    ['plain', 'Léa Martin\nTom Durand\n'],
    ['numbered', '1. Léa Martin\n2. Tom Durand'],
    ['numbered in brackets', '1) Léa Martin\r\n2) Tom Durand'],
    ['with bullets', '- Léa Martin\n• Tom Durand'],
    ['with a count above', 'Participants (2)\nLéa Martin\nTom Durand'],
    ['with a header', 'Nom et prénom\nLéa Martin\nTom Durand'],
    ['on one line', 'Léa Martin ; Tom Durand'],
    ['of a spreadsheet, numbered', '1\tLéa Martin\n2\tTom Durand'],
    ['in quotes', '"Léa Martin"\n"Tom Durand"'],
    ['with blank lines', '\n\nLéa Martin\n\n\nTom Durand\n\n'],
  ])('is read %s', (_, list) => {
    expect(people(list)).toEqual(['Léa Martin', 'Tom Durand']);
    expect(read(list)).toMatchObject({ tool: 'list', precision: 'none', warnings: [] });
  });

  test('keeps « NOM, Prénom », devices, e-mail addresses and emoji as they are written', () => {
    const list = ['BŒUF, Hugo', 'iPhone de Emma', 'lea.martin2', 'tom@x.fr', 'Zoé 🦄', 'Jade M.'];
    expect(people(list.join('\n'))).toEqual(list);
  });

  test('copied from Zoom’s panel has initials, roles and states', () => {
    const panel = `Participants (3)
CP
Camille PROFESSEUR (Hôte, moi)
LM
Léa Martin
Micro désactivé
T
Tom (Invité)
Salle d’attente (1)
XY
Xavier Yvon`;
    expect(people(panel)).toEqual(['Camille PROFESSEUR host', 'Léa Martin', 'Tom']);
    expect(warned(panel)).toEqual(['not-in-meeting']);
  });

  test('copied from Teams’ panel has roles under names, and people who were only invited', () => {
    const panel = `Participants
Dans cette réunion (2)
Camille PROFESSEUR
Organisateur
Léa Martin (Guest)
Muted
Autres invités (1)
Tom Durand`;
    expect(people(panel)).toEqual(['Camille PROFESSEUR host', 'Léa Martin']);
  });

  test('copied from BigBlueButton has two letters before each name', () => {
    expect(people('Utilisateurs (2)\nCa\nCamille Professeur (Vous)\nLé\nLéa Martin')).toEqual([
      'Camille Professeur',
      'Léa Martin',
    ]);
  });

  test('of BigBlueButton’s older text file has everyone once', () => {
    const list =
      'Sorted by first name:\r\nLéa Martin\r\nTom Durand\r\n\r\nSorted by last name:\r\nDurand, Tom\r\nMartin, Léa';
    expect(people(list)).toEqual(['Léa Martin', 'Tom Durand']);
    expect(warned(list)).toEqual([]);
  });

  test('may have addresses behind the names', () => {
    const { participants } = read('"MARTIN, Léa" <lea@x.fr>; Tom Durand <tom@x.fr>');
    expect(participants).toEqual([
      { name: 'MARTIN, Léa', email: 'lea@x.fr', intervals: [] },
      { name: 'Tom Durand', email: 'tom@x.fr', intervals: [] },
    ]);
  });

  test('copied with the numbers of participants has only their names', () => {
    const panel = 'Contributeurs\n2\nCamille (Host, me, participant ID: 123456)\nLéa (Léa MARTIN)';
    expect(people(panel)).toEqual(['Camille host', 'Léa (Léa MARTIN)']);
  });

  test('keeps people whose names are short', () => {
    expect(people('Li\nJo\nLéa Martin\nJonas Petit')).toEqual([
      'Li',
      'Jo',
      'Léa Martin',
      'Jonas Petit',
    ]);
  });

  test('of one column of names in a table is a list', () => {
    expect(people('Nom;Prénom;E-mail\nMARTIN;Léa;lea@x.fr\nDURAND;Tom;')).toEqual([
      'MARTIN Léa',
      'DURAND Tom',
    ]);
    expect(read('Prénom,Nom\nLéa,MARTIN\n').tool).toBe('list');
  });

  test('says which lines are no names', () => {
    const list =
      'Voici les présents de ce matin :\nLéa\nTom\nJade\nZoé\nHugo\nhttps://visio.example/salle';
    expect(people(list)).toEqual(['Léa', 'Tom', 'Jade', 'Zoé', 'Hugo']);
    expect(warned(list)).toEqual(['line-skipped', 'line-skipped']);
  });

  test.each([
    'Bonjour à toutes et à tous. Le cours de demain est reporté.\nMerci de prévenir vos parents.',
    '08:03 Léa : bonjour\n08:04 Tom : bonjour',
    '1 2 3\n4 5 6',
  ])('is not made of prose, conversations or figures', (text) => {
    expect(refused(text)).toBe('report-not-a-list');
  });
});
