import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../../../core/participants/parse-report';
import type { ParticipantReport } from '../../../../../core/participants/report';

const folder = 'tests/fixtures/participants';
const {
  lesson,
  reports,
}: {
  lesson: { start: string; end: string; timeZone: string };
  reports: Record<string, Pick<ParticipantReport, 'tool' | 'precision' | 'participants'>>;
} = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));

describe.each(Object.entries(reports))('the sample %s', (name, expected) => {
  test.each([name, 'rapport.pdf', ''])('gives who was there, under the name « %s »', (fileName) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const read = parseReport({ name: fileName, bytes }, lesson);
    if (!read.ok) throw new Error(read.error.code);
    const { tool, precision, participants, warnings } = read.value;
    expect({ tool, precision }).toEqual({ tool: expected.tool, precision: expected.precision });
    expect(participants).toMatchObject(expected.participants);
    expect(participants).toHaveLength(expected.participants.length);
    expect(warnings).toEqual([]);
  });
});
