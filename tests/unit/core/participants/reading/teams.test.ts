import { describe, expect, test } from 'vitest';
import { people, read, warned } from './read-text';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'be' ? bytes.swap16() : bytes;
}

const FRENCH = `Nom complet\tAction de l’utilisateur\tDate et heure
Léa Martin\tRejoint\t06/04/2021 à 09:01:02
Tom Durand\tRejoint\t06/04/2021 à 09:02:00
Léa Martin\tA quitté l’appel\t06/04/2021 à 09:30:00
Léa Martin\tRejoint\t06/04/2021 à 09:31:00
Léa Martin\tA quitté l'appel\t06/04/2021 à 09:54:00
`;

describe('a list of events of Teams', () => {
  test.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('in French is read in UTF-16 %s, marked: %s', (order, mark) => {
    expect(people(utf16(FRENCH, order, mark))).toEqual([
      'Léa Martin 07:01:02-07:30:00 07:31:00-07:54:00',
      'Tom Durand 07:02:00-07:55:00',
    ]);
  });

  test('counts who never left until the end of the lesson, and says so', () => {
    expect(warned(FRENCH)).toEqual(['leave-missing']);
    expect(read(FRENCH).warnings[0]?.message).toContain('1');
  });

  test('in English has the month first, and « Joined before »', () => {
    const report = `Full Name\tUser Action\tTimestamp
Prof\tJoined\t4/6/2021, 8:55:00 AM
Léa\tJoined before\t4/6/2021, 8:55:00 AM
Léa\tJoined\t4/6/2021, 8:56:00 AM
Léa\tLeft\t4/6/2021, 9:40:00 AM
Prof\tLeft\t4/6/2021, 9:58:00 AM
Tom\tLeft\t4/6/2021, 9:50:00 AM
`;
    expect(people(report)).toEqual([
      'Prof 06:55:00-07:58:00',
      'Léa 06:55:00-07:40:00',
      'Tom 06:55:00-07:50:00',
    ]);
    expect(warned(report)).toEqual(['join-missing']);
    expect(read(report).tool).toBe('teams');
  });

  test('two devices of one name are there until the last one leaves', () => {
    const report = `Full Name\tUser Action\tTimestamp
Léa\tJoined\t4/6/2021, 9:00:00 AM
Léa\tJoined\t4/6/2021, 9:05:00 AM
Léa\tLeft\t4/6/2021, 9:20:00 AM
Léa\tLeft\t4/6/2021, 9:50:00 AM
`;
    expect(people(report)).toEqual(['Léa 07:00:00-07:50:00']);
  });
});

const HEAD = `1. Summary
Meeting title\tMaths
Attended participants\t3
Start time\t4/6/21, 8:55:00 AM
End time\t4/6/21, 9:58:00 AM
Meeting duration\t1h 3m
Average attendance time\t50m

`;
const TOTALS = `2. Participants
Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole
Prof\t4/6/21, 8:55:00 AM\t4/6/21, 9:58:00 AM\t1h 3m\tprof@x.fr\tprof@x.fr\tOrganizer
Léa\t4/6/21, 9:01:00 AM\t4/6/21, 9:50:00 AM\t40m 30s\tlea@x.fr\tlea@x.fr\tPresenter
Tom\t4/6/21, 9:05:00 AM\t4/6/21, 9:50:00 AM\t45m\t\t\tAttendee

`;
const PRESENCES = `3. In-Meeting Activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tEngagement
Prof\t4/6/21, 8:55:00 AM\t4/6/21, 9:58:00 AM\t1h 3m\tprof@x.fr\tOrganizer\tx
Léa\t4/6/21, 9:01:00 AM\t4/6/21, 9:20:30 AM\t19m 30s\tlea@x.fr\tPresenter\tx
Léa\t4/6/21, 9:29:00 AM\t4/6/21, 9:50:00 AM\t21m\tlea@x.fr\tPresenter\tx
`;

describe('a report of Teams in three parts', () => {
  test('gives each presence once, from the third part where it has it', () => {
    const report = HEAD + TOTALS + PRESENCES;
    expect(people(report)).toEqual([
      'Prof 06:55:00-07:58:00 host',
      'Léa 07:01:00-07:20:30 07:29:00-07:50:00',
      'Tom 07:05:00-07:50:00',
    ]);
    expect(read(report)).toMatchObject({ tool: 'teams', precision: 'second', warnings: [] });
    expect(read(report).participants[1]?.email).toBe('lea@x.fr');
  });

  test('without its third part gives the totals, less than their span', () => {
    expect(people(HEAD + TOTALS)).toEqual([
      'Prof 06:55:00-07:58:00 host',
      'Léa 07:01:00-07:50:00 40.5min',
      'Tom 07:05:00-07:50:00',
    ]);
  });

  test('copied with commas is the same', () => {
    const quoted = (text: string) =>
      text
        .split('\n')
        .map((line) =>
          line
            .split('\t')
            .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
            .join(','),
        )
        .join('\r\n');
    expect(people(quoted(HEAD + TOTALS + PRESENCES))).toEqual(people(HEAD + TOTALS + PRESENCES));
  });

  test('keeps the minutes where a policy hides the hours', () => {
    const report = HEAD + TOTALS.replace(/4\/6\/21, [\d:]+ AM/g, 'Attended');
    expect(people(report)).toEqual(['Prof 63min host', 'Léa 40.5min', 'Tom 45min']);
    expect(read(report).precision).toBe('none');
    expect(warned(report)).toEqual(['times-missing']);
  });

  test('in an unknown language is known by its three numbered parts', () => {
    const report = `1. Résumé\nTitre\tMaths\n\n2. Gens\nA\tB\tC\tD\nLéa\t06/04/2021 09:01:00\t06/04/2021 09:50:00\t40m 30s

3. Activités
Qui\tQuand\tJusqu\tTemps\tCourriel\tUPN\tRôle
Léa\t06/04/2021 09:01:00\t06/04/2021 09:20:30\t19m 30s\tlea@x.fr\tx\tOrganisateur
Léa\t06/04/2021 09:29:00\t06/04/2021 09:50:00\t21m\tlea@x.fr\tx\tOrganisateur
`;
    expect(people(report)).toEqual(['Léa 07:01:00-07:20:30 07:29:00-07:50:00 host']);
    expect(read(report).tool).toBe('teams');
  });

  test('is known by what only Microsoft calls so, where its hours are named in French', () => {
    const report = `Nom complet\tHeure d'arrivée\tHeure de départ\tDurée\tE-mail\tRôle\tID du participant (UPN)
Prof\t06/04/2021, 09:00:00\t06/04/2021, 09:55:00\t55m\tp@x.fr\tOrganisateur\tp@x.fr
Léa\t\u200e06/04/2021, 09:01:00\t\u200e06/04/2021, 09:55:00\t54m\t\tParticipant\t
`;
    expect(people(report)).toEqual(['Prof 07:00:00-07:55:00 host', 'Léa 07:01:00-07:55:00']);
    expect(read(report).tool).toBe('teams');
  });
});
