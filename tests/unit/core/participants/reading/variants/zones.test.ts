import { describe, expect, test } from 'vitest';
import { read } from '../read-text';
import { CLOCKS_BACK, CLOCKS_FORWARD, GUADELOUPE, NOUMEA, NOVEMBER } from './lessons';

const zoom = (from: string, to: string) =>
  `Name (Original Name),User Email,Join Time,Leave Time\nLéa,,${from},${to}\n`;
const meet = (from: string, to: string) =>
  `Name,Email,Duration,Time joined,Time exited\nLéa,,,${from},${to}\n`;
const bbb = (from: string, to: string) =>
  `A,B,C,D,E,F,G,H,I,J,K,L\n"Léa","FALSE","3,5","00:04:12","-","6","2","1","0","${from}","${to}","-"\n`;
const teams = (from: string, to: string) =>
  `Nom complet\tAction de l’utilisateur\tDate et heure\nLéa\tRejoint\t${from}\nLéa\tA quitté l’appel\t${to}\n`;

const NOUMEA_AT = ['2026-11-22T21:01:00Z', '2026-11-22T21:54:00Z'] as const;
const GUADELOUPE_AT = ['2026-11-24T01:01:00Z', '2026-11-24T01:54:00Z'] as const;
const PARIS_AT = ['2026-11-23T07:01:00Z', '2026-11-23T07:54:00Z'] as const;

type Case = readonly [string, string, typeof NOVEMBER, readonly [string, string]];

const CASES: readonly Case[] = [
  ['Zoom, Nouméa', zoom('11/23/2026 08:01:00 AM', '11/23/2026 08:54:00 AM'), NOUMEA, NOUMEA_AT],
  ['Teams, Nouméa', teams('23/11/2026 à 08:01:00', '23/11/2026 à 08:54:00'), NOUMEA, NOUMEA_AT],
  ['Meet, Nouméa', meet('8:01 AM', '8:54 AM'), NOUMEA, NOUMEA_AT],
  ['BBB, Nouméa', bbb('23/11/2026 08:01:00', '23/11/2026 08:54:00'), NOUMEA, NOUMEA_AT],
  [
    'Zoom, Guadeloupe',
    zoom('11/23/2026 09:01:00 PM', '11/23/2026 09:54:00 PM'),
    GUADELOUPE,
    GUADELOUPE_AT,
  ],
  [
    'Teams, Guadeloupe',
    teams('23/11/2026 à 21:01:00', '23/11/2026 à 21:54:00'),
    GUADELOUPE,
    GUADELOUPE_AT,
  ],
  ['Meet, Guadeloupe', meet('9:01 PM', '9:54 PM'), GUADELOUPE, GUADELOUPE_AT],
  ['Meet, Guadeloupe, 24 h', meet('21:01', '21:54'), GUADELOUPE, GUADELOUPE_AT],
  ['BBB, Guadeloupe', bbb('23/11/2026 21:01:00', '23/11/2026 21:54:00'), GUADELOUPE, GUADELOUPE_AT],
  ['Zoom, Paris', zoom('11/23/2026 08:01:00 AM', '11/23/2026 08:54:00 AM'), NOVEMBER, PARIS_AT],
  ['an hour in UTC, Nouméa', bbb(...NOUMEA_AT), NOUMEA, NOUMEA_AT],
  [
    'Zoom, the hour that comes twice',
    zoom('10/25/2026 02:35:00 AM', '10/25/2026 02:25:00 AM'),
    CLOCKS_BACK,
    ['2026-10-25T00:35:00Z', '2026-10-25T01:25:00Z'],
  ],
  [
    'Meet, the hour that comes twice',
    meet('2:35 AM', '2:25 AM'),
    CLOCKS_BACK,
    ['2026-10-25T00:35:00Z', '2026-10-25T01:25:00Z'],
  ],
  [
    'Zoom, the hour that is left out',
    zoom('03/29/2026 01:35:00 AM', '03/29/2026 03:25:00 AM'),
    CLOCKS_FORWARD,
    ['2026-03-29T00:35:00Z', '2026-03-29T01:25:00Z'],
  ],
  [
    'Meet, the hour that is left out',
    meet('1:35 AM', '3:25 AM'),
    CLOCKS_FORWARD,
    ['2026-03-29T00:35:00Z', '2026-03-29T01:25:00Z'],
  ],
];

describe('the local times of a report', () => {
  test.each(CASES)('(%s) are those of the lesson’s zone', (_, report, lesson, [from, to]) => {
    const { participants, warnings } = read(report, { lesson });
    expect(participants.map(({ intervals }) => intervals)).toEqual([[{ from, to }]]);
    expect(warnings).toEqual([]);
  });
});
