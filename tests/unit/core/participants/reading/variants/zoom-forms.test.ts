import { describe, expect, test } from 'vitest';
import { read } from '../read-text';
import { NOVEMBER } from './lessons';

const BLOCKS: readonly (readonly [string, string])[] = [
  [
    'A',
    `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54`,
  ],
  [
    'A with a guest column',
    `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes`,
  ],
  [
    'A with consent',
    `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes,Y`,
  ],
  [
    'C',
    `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
"812 3456 7890",Maths 4A,11/23/2026 07:55:00 AM,11/23/2026 09:00:00 AM,prof@x.fr,65,6

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes`,
  ],
  [
    'C with commas at every end',
    `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants,
81234567890,"Maths, 4A",11/23/2026 07:55:00 AM,11/23/2026 09:00:00 AM,prof@x.fr,65,6,
,,,,,,,
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,,
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes,,`,
  ],
  [
    'C without the blank line',
    `Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
81234567890,Maths 4A,11/23/2026 07:55:00 AM,11/23/2026 09:00:00 AM,prof@x.fr,65,6
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes`,
  ],
  [
    'D',
    `Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
Maths 4A,812 3456 7890,Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54`,
  ],
  [
    'D with the start of the meeting',
    `Topic,Meeting ID,Start Time,End Time,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
Maths 4A,812 3456 7890,11/23/2026 07:55:00 AM,11/23/2026 09:00:00 AM,Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54`,
  ],
  [
    'E',
    `Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes,OK,No`,
  ],
  [
    'E, « User Name »',
    `User Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes,No`,
  ],
  [
    'E below its meeting',
    `Topic,ID,Host name,Host email,Start time,End time,Participants,Duration (minutes)
Maths 4A,812 3456 7890,Camille Prof,prof@x.fr,11/23/2026 07:55:00 AM,11/23/2026 09:00:00 AM,6,65

Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,In waiting room
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54,Yes,No`,
  ],
  [
    'A in capitals',
    `NAME (ORIGINAL NAME),USER EMAIL,JOIN TIME,LEAVE TIME,DURATION (MINUTES)
Léa Martin,lea@x.fr,11/23/2026 08:01:04 AM,11/23/2026 08:54:30 AM,54`,
  ],
];

describe('a Zoom report in English', () => {
  test.each(BLOCKS)('of form %s gives names, addresses and seconds', (_, report) => {
    expect(read(report, { lesson: NOVEMBER })).toMatchObject({
      tool: 'zoom',
      precision: 'second',
      warnings: [],
      participants: [
        {
          name: 'Léa Martin',
          email: 'lea@x.fr',
          intervals: [{ from: '2026-11-23T07:01:04Z', to: '2026-11-23T07:54:30Z' }],
        },
      ],
    });
  });
});
