import { describe, expect, test } from 'vitest';
import { people, read } from './read-text';

describe('a report of Google Meet', () => {
  test.each([
    ['48 min', '9:07 AM', '9:55 AM'],
    ['48m', '09:07', '09:55'],
    ['0:48:00', '9:07 AM', '9:55 AM'],
  ])('of %s has hours of the lesson’s day', (stayed, from, to) => {
    const report = `First name,Last name,Email,Duration,Time joined,Time exited\nAda,Nova,ada@x.fr,${stayed},${from},${to}\n`;
    expect(people(report)).toEqual(['Ada Nova 07:07:00-07:55:00']);
    expect(read(report)).toMatchObject({ tool: 'meet', precision: 'minute' });
  });

  test('gives fewer minutes than its span when there was a reconnection', () => {
    const report = `Name,Email,Duration,Time joined,Time exited\nAda Nova,,39 min,9:00 AM,10:02 AM\nTom,,1 hr 2 min,9:00 AM,10:02 AM`;
    expect(people(report)).toEqual(['Ada Nova 07:00:00-08:02:00 39min', 'Tom 07:00:00-08:02:00']);
  });

  test('may say its day in a first block', () => {
    const report = `Meeting title,Date,Start time,End time
Maths,2021-04-05,9:00 AM,10:00 AM

Name,Email,Duration,Time joined,Time exited
Ada Nova,,55 min,9:05 AM,10:00 AM`;
    expect(read(report).participants[0]?.intervals).toEqual([
      { from: '2021-04-05T07:05:00Z', to: '2021-04-05T08:00:00Z' },
    ]);
  });

  test('goes past midnight', () => {
    const lesson = {
      start: '2021-04-06T21:30:00Z',
      end: '2021-04-06T22:30:00Z',
      timeZone: 'Europe/Paris',
    };
    const report = `Name,Email,Duration,Time joined,Time exited\nAda,,40 min,11:40 PM,12:20 AM\nTom,,15 min,12:05 AM,12:20 AM`;
    expect(read(report, { lesson }).participants.map(({ intervals }) => intervals)).toEqual([
      [{ from: '2021-04-06T21:40:00Z', to: '2021-04-06T22:20:00Z' }],
      [{ from: '2021-04-06T22:05:00Z', to: '2021-04-06T22:20:00Z' }],
    ]);
  });
});

describe('a dashboard of BigBlueButton', () => {
  const dashboard = (joined: string, left: string, stayed = '00:57:18') =>
    `Nom,Animateur,Score,Parole,Webcam,Messages,Réactions,Votes,Mains,Arrivée,Départ,Durée,"Compris ?"\r
"Prof","TRUE","3,5","00:04:12","-","6","2","1","0","${joined}","${left}","${stayed}","-"\r
"Durand Lina","FALSE","3,5","00:04:12","-","6","2","1","0","${joined}","${left}","00:40:00","Oui, un peu"\r
"Anonymous","-","-","-","-","-","-","0","-","-","-","-","-"\r
`;

  test.each([
    ['06/04/2021 09:01:22', '06/04/2021 09:58:40'],
    ['06/04/2021, 09:01:22', '06/04/2021, 09:58:40'],
    ['4/6/2021, 9:01:22 AM', '4/6/2021, 9:58:40 AM'],
    ['4/6/2021, 9:01:22\u202fAM', '4/6/2021, 9:58:40\u202fAM'],
    ['2021-04-06 09:01:22', '2021-04-06 09:58:40'],
    ['2021-04-06T07:01:22Z', '2021-04-06T07:58:40Z'],
    ['2021-04-06T09:01:22+02:00', '2021-04-06T09:58:40+02:00'],
    ['06.04.2021, 09:01:22', '06.04.2021, 09:58:40'],
    ['6-4-2021 09:01:22', '6-4-2021 09:58:40'],
    ['6 avril 2021 à 09:01:22', '6 avril 2021 à 09:58:40'],
    ['Apr 6, 2021, 9:01:22 AM', 'Apr 6, 2021, 9:58:40 AM'],
  ])('is known by its places, with dates such as %s', (joined, left) => {
    expect(people(dashboard(joined, left))).toEqual([
      'Prof 07:01:22-07:58:40 host',
      'Durand Lina 07:01:22-07:58:40 40min',
    ]);
    expect(read(dashboard(joined, left))).toMatchObject({ tool: 'bbb', precision: 'second' });
  });

  test('is one still when a French spreadsheet has saved it again', () => {
    const report = dashboard('06/04/2021 09:01', '06/04/2021 09:58')
      .replaceAll('TRUE', 'VRAI')
      .replaceAll('FALSE', 'FAUX')
      .replaceAll('3,5', '3.5')
      .replaceAll('"Oui, un peu"', '"Oui"')
      .replaceAll(',', ';');
    expect(people(report)).toEqual([
      'Prof 07:01:00-07:58:00 host',
      'Durand Lina 07:01:00-07:58:00 40min',
    ]);
    expect(read(report).tool).toBe('bbb');
  });

  test('of a meeting that goes on has no leave: the time spent says how long', () => {
    expect(people(dashboard('06/04/2021 09:01:00', '-', '00:20:00'))).toEqual([
      'Prof 07:01:00-07:21:00 host',
      'Durand Lina 07:01:00-07:41:00',
    ]);
  });
});

describe('a report of Collaborate', () => {
  test('is in UTC and says who moderates', () => {
    const report = `SessionDate,SessionName,SessionIdentifier,SessionInstanceIdentifer,SessionOwner,RoomOpened,RoomClosed,NameOfAttendee,FirstNameOfAttendee,LastNameOfAttendee,EmailOfAttendee,Username,AttendeeRole,AttendeeType,AttendeeFirstJoinTime,AttendeeLastLeaveTime,AttendeeTotalTimeInSession,AttendeeTotalRejoins
04/06/2021,Maths,x,y,prof,04/06/2021 06:50,04/06/2021 08:00,Camille Prof,Camille,Prof,p@x.fr,prof,Moderator,Guest,04/06/2021 06:55,04/06/2021 08:00,01:05:00,0
04/06/2021,Maths,x,y,prof,04/06/2021 06:50,04/06/2021 08:00,Léa Martin,Léa,Martin,,lea,Participant,Guest,04/06/2021 07:01,04/06/2021 07:55,00:30:10,2
`;
    expect(people(report)).toEqual([
      'Camille Prof 06:55:00-08:00:00 host',
      'Léa Martin 07:01:00-07:55:00 30.17min',
    ]);
    expect(read(report)).toMatchObject({ tool: 'collaborate', precision: 'minute' });
  });
});
