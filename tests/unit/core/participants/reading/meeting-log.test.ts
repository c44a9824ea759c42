import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTextTable } from '../../../../../core/files/read-text-table';
import { readJitsiLog, writeJitsiLog } from '../../../../../core/participants/jitsi-log';
import {
  MEETING_LOG_KINDS,
  type MeetingLogEntry,
} from '../../../../../core/participants/meeting-log';
import { reportFromLog } from '../../../../../core/participants/report-from-log';
import { inShort, read } from './read-text';

/** `07:00:00 joined a Léa`, one per line; the day is 6 April 2021, in UTC. */
function log(text: string): readonly MeetingLogEntry[] {
  return text
    .trim()
    .split('\n')
    .map((line): MeetingLogEntry => {
      const [time = '', kind = '', connection, ...name] = line.trim().split(' ');
      const known = MEETING_LOG_KINDS.find((one) => one === kind);
      if (!known) throw new Error(line);
      const hasName = known === 'joined' || known === 'renamed';
      return {
        at: `2021-04-06T${time}Z`,
        kind: known,
        ...(connection !== undefined && { connection }),
        ...(hasName && { name: name.join(' ') }),
      };
    });
}

const LATER = '2021-04-06T12:00:00Z';

function seen(text: string, now = LATER): readonly string[] {
  return reportFromLog(log(text), now).participants.map(inShort);
}

describe('the log of a meeting', () => {
  test('gives each name its connections, put together', () => {
    const entries = `
      06:58:00 opened
      06:58:10 entered
      07:00:00 joined a Léa
      07:05:00 joined b Tom
      07:10:00 joined c Léa
      07:20:00 left a
      07:30:00 left c
      07:40:00 joined d Léa
      07:55:00 exited
      07:56:00 closed`;
    expect(seen(entries)).toEqual([
      'Léa 07:00:00-07:30:00 07:40:00-07:55:00',
      'Tom 07:05:00-07:55:00',
    ]);
    expect(reportFromLog(log(entries), LATER)).toMatchObject({
      tool: 'jitsi',
      precision: 'second',
      warnings: [],
    });
  });

  test('gives who was renamed one presence, under the last name', () => {
    const entries = `
      07:00:00 joined a iPhone
      07:01:00 renamed a Léa
      07:02:00 joined b Tom
      07:20:00 renamed b Léa
      07:30:00 left a
      07:50:00 closed`;
    expect(seen(entries)).toEqual(['Léa 07:00:00-07:50:00']);
  });

  test('keeps a name that is taken away again, and people without any name apart', () => {
    const entries =
      '07:00:00 joined a Léa\n07:01:00 renamed a\n07:02:00 joined b\n07:03:00 joined c\n07:50:00 closed';
    expect(seen(entries)).toEqual([
      'Léa 07:00:00-07:50:00',
      'Fellow Jitster 07:02:00-07:50:00',
      'Fellow Jitster 07:03:00-07:50:00',
    ]);
  });

  test('leaves out whose name was dropped from it', () => {
    const dropped: readonly MeetingLogEntry[] = [
      { at: '2021-04-06T07:00:00Z', kind: 'joined', connection: 'a' },
      { at: '2021-04-06T07:01:00Z', kind: 'closed' },
    ];
    expect(reportFromLog(dropped, LATER).participants).toEqual([]);
  });

  test('ends every presence when the teacher goes out, and takes it up when they are back', () => {
    const entries = `
      07:00:00 entered
      07:00:10 joined a Léa
      07:20:00 exited
      07:25:00 entered
      07:25:05 joined a Léa
      07:40:00 closed`;
    expect(seen(entries)).toEqual(['Léa 07:00:10-07:20:00 07:25:05-07:40:00']);
  });

  test('ends at its last line after a crash, and says so', () => {
    const entries = `
      07:00:00 opened
      07:00:10 joined a Léa
      07:20:00 seen
      07:30:00 opened
      07:30:10 joined a Tom
      07:45:00 seen`;
    expect(seen(entries)).toEqual(['Léa 07:00:10-07:20:00', 'Tom 07:30:10-07:45:00']);
    expect(reportFromLog(log(entries), LATER).warnings.map(({ code }) => code)).toEqual([
      'log-cut',
    ]);
  });

  test('of an instance that invents people is of the first ones, and says so', () => {
    const invented = Array.from({ length: 600 }, (_, at) => `07:00:00 joined c${at} Nom ${at}`);
    const entries = log([...invented, '07:10:00 joined again Nom 3'].join('\n'));
    const { participants, warnings } = reportFromLog(entries, LATER);
    expect(participants).toHaveLength(500);
    expect(participants.find(({ name }) => name === 'Nom 3')?.intervals).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toEqual(['log-cut', 'log-crowded']);
  });

  test('says who is there while it goes on', () => {
    const entries = '07:00:00 joined a Léa\n07:01:00 joined b Tom\n07:02:00 left b\n07:02:10 seen';
    expect(seen(entries, '2021-04-06T07:02:30Z')).toEqual([
      'Léa 07:00:00-07:02:30 there',
      'Tom 07:01:00-07:02:00',
    ]);
  });

  test('is a file that reads as the report that it is', () => {
    const entries = log('07:00:00 opened\n07:00:10 joined a =Léa;"x"\n07:45:00 closed');
    expect(read(writeJitsiLog(entries))).toEqual(reportFromLog(entries, LATER));
    expect(writeJitsiLog(entries)).toContain(`"'=Léa;""x"""`);
  });

  test('comes back from its file as it was', () => {
    const second = fc.integer({ min: 0, max: 86_399 }).map((s) => new Date(s * 1000).toISOString());
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const entry = fc.record(
      {
        at: second.map((iso) => iso.replace('.000', '')),
        kind: fc.constantFrom(...MEETING_LOG_KINDS),
        connection: text,
        name: text,
      },
      { requiredKeys: ['at', 'kind'] },
    );
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { sheet } = readTextTable(writeJitsiLog(entries).replace('\ufeff', ''));
        expect(readJitsiLog(sheet)).toEqual(entries);
      }),
    );
  });

  test('gives spans that are apart, in order, and within it, whatever it says', () => {
    const entry = fc.record({
      at: fc
        .integer({ min: 0, max: 3600 })
        .map((s) => new Date(1617692400000 + s * 1000).toISOString().replace('.000', '')),
      kind: fc.constantFrom(...MEETING_LOG_KINDS),
      connection: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('Léa', 'Tom', ''),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
        for (const { intervals } of reportFromLog(entries, '2021-04-06T08:00:30Z').participants) {
          const instants = intervals.flatMap(({ from, to }) => [from, to]);
          expect([...new Set(instants)].sort()).toEqual(instants);
        }
      }),
    );
  });
});
