import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { FOURTH_OF_MARCH, NOUMEA, NOVEMBER, THIRD_OF_APRIL } from './lessons';

const HEADER =
  'SessionDate,SessionName,SessionIdentifier,SessionInstanceIdentifer,SessionOwner,RoomOpened,RoomClosed,NameOfAttendee,FirstNameOfAttendee,LastNameOfAttendee,EmailOfAttendee,Username,AttendeeRole,AttendeeType,AttendeeFirstJoinTime,AttendeeLastLeaveTime,AttendeeTotalTimeInSession,AttendeeTotalRejoins';

function collaborate(day: string, role: string, from: string, to: string, stayed: string): string {
  return `${HEADER},AverageLatency\r
${day} ${from},Maths,abc,def,prof,${day} ${from},${day} ${to},Léa Martin,Léa,Martin,l@x.fr,lea,${role},Guest,${day} ${from},${day} ${to},${stayed},0,12\r
`;
}

describe('a report of Collaborate', () => {
  test.each([
    ['11/23/2026', '07:01', '07:54', NOVEMBER, '2026-11-23T07:01:00Z', '2026-11-23T07:54:00Z'],
    [
      '04/03/2026',
      '06:01',
      '06:54',
      THIRD_OF_APRIL,
      '2026-04-03T06:01:00Z',
      '2026-04-03T06:54:00Z',
    ],
    [
      '03/04/2026',
      '07:01',
      '07:54',
      FOURTH_OF_MARCH,
      '2026-03-04T07:01:00Z',
      '2026-03-04T07:54:00Z',
    ],
    ['11/22/2026', '21:01', '21:54', NOUMEA, '2026-11-22T21:01:00Z', '2026-11-22T21:54:00Z'],
  ])('of %s at %s is in UTC', (day, from, to, lesson, start, end) => {
    const report = read(collaborate(day, 'Participant', from, to, '00:53:00'), { lesson });
    expect(report).toMatchObject({ tool: 'collaborate', precision: 'minute', warnings: [] });
    expect(report.participants).toEqual([
      { name: 'Léa Martin', email: 'l@x.fr', intervals: [{ from: start, to: end }] },
    ]);
  });

  test.each([
    ['Moderator', ' host'],
    ['Presenter', ''],
    ['Participant', ''],
  ])('says of a %s:%s', (role, host) => {
    const report = collaborate('11/23/2026', role, '07:01', '07:54', '00:53:00');
    expect(people(report, { lesson: NOVEMBER })).toEqual([`Léa Martin 07:01:00-07:54:00${host}`]);
  });

  test.each([
    ['00:40:10', ' 40.17min'],
    ['0:40:10', ' 40.17min'],
    ['00:53:00', ''],
    ['00:53:40', ''],
  ])('that counted %s in the room', (stayed, minutes) => {
    const report = collaborate('11/23/2026', 'Participant', '07:01', '07:54', stayed);
    expect(people(report, { lesson: NOVEMBER })).toEqual([
      `Léa Martin 07:01:00-07:54:00${minutes}`,
    ]);
  });
});
