import { describe, expect, it } from 'vitest';
import { classDecoders } from '../../../../core/contract/class-decoders';
import type { RequestName } from '../../../../core/contract/requests';
import { rosterDecoders } from '../../../../core/contract/roster-decoders';
import { seatingDecoders } from '../../../../core/contract/seating-decoders';
import { jpeg } from '../../core/photos/test-pictures';
import { openClassRequests } from './test-class-requests';

const GONE = 'gone-0000';
const FACTS = { lastName: 'LI', firstName: 'Hugo' };
const NAMED = { name: 'X', colour: null, levels: [] };
const TODAY = '2026-11-23';
const PLAN = { columns: 1, seats: ['lea'], gaps: [], standing: [] };
const PRINT = { photos: false, seenFrom: 'board', as: 'pdf' } as const;
const TASK = { way: 'carry', name: 'X', levels: [], rooms: true };
const MAPPING = { signature: '', header: null, columns: [] };

/** Well formed, and naming something that is not there. */
const UNKNOWN: readonly (readonly [RequestName, object])[] = [
  ['roster:map', { token: GONE, mapping: MAPPING }],
  ['roster:compare', { token: GONE, targets: [], corrections: [] }],
  ['roster:import', { token: GONE, targets: [], groups: [], corrections: [] }],
  ['roster:undo', { importId: GONE }],
  ['classes:read', { classId: GONE }],
  ['classes:change', { classId: GONE, ...NAMED }],
  ['classes:archive', { classId: GONE, archived: true }],
  ['classes:remove', { classId: GONE }],
  ['classes:of-year', { schoolYearId: GONE }],
  ['groups:read', { groupId: GONE }],
  ['groups:read', { groupId: '4A' }],
  ['groups:write', { groupId: GONE, name: 'X', pupilIds: [] }],
  ['groups:write', { groupId: '4A', name: 'X', pupilIds: [] }],
  ['groups:write', { name: 'X', pupilIds: ['lea', GONE] }],
  ['pupils:add', { classId: GONE, pupil: FACTS, from: TODAY }],
  ['pupils:change', { pupilId: GONE, pupil: FACTS }],
  ['pupils:change-level', { pupilId: GONE, classId: '4A', level: '' }],
  ['pupils:change-level', { pupilId: 'lea', classId: GONE, level: '' }],
  ['pupils:move', { pupilId: GONE, fromClassId: '4A', toClassId: '4A', on: TODAY }],
  ['pupils:move', { pupilId: 'lea', fromClassId: GONE, toClassId: '4A', on: TODAY }],
  ['pupils:move', { pupilId: 'lea', fromClassId: '4A', toClassId: GONE, on: TODAY }],
  ['pupils:leave', { pupilId: GONE, classId: '4A', on: TODAY }],
  ['pupils:leave', { pupilId: 'lea', classId: GONE, on: TODAY }],
  ['pupils:return', { pupilId: GONE, classId: '4A', on: TODAY }],
  ['pupils:return', { pupilId: 'lea', classId: GONE, on: TODAY }],
  ['pupils:remove', { pupilId: GONE }],
  ['pupils:page', { pupilId: GONE }],
  ['pupils:page', { pupilId: 'lea', schoolYearId: GONE }],
  ['notes:add', { pupilId: GONE, date: TODAY, text: 'x' }],
  ['notes:change', { noteId: GONE, date: TODAY, text: 'x' }],
  ['notes:remove', { noteId: GONE }],
  ['photos:choose', { classId: GONE, from: 'files' }],
  ['photos:choose', { classId: GONE, from: 'folder' }],
  ['photos:drop', { classId: GONE, files: [{ name: 'a.jpg', bytes: jpeg(30, 40) }] }],
  ['photos:choose-one', { pupilId: GONE }],
  ['photos:source', { token: GONE, index: 0 }],
  ['photos:write', { photos: [{ pupilId: GONE, jpeg: jpeg(30, 40) }] }],
  ['photos:write', { photos: ['lea', GONE].map((pupilId) => ({ pupilId, jpeg: jpeg(30, 40) })) }],
  ['photos:remove', { pupilId: GONE }],
  ['years:carry', { classes: [{ ...TASK, classId: GONE }] }],
  ['seating:read', { classId: GONE }],
  ['seating:write', { planId: GONE, plan: PLAN }],
  ['seating:add', { classId: GONE, name: 'X' }],
  ['seating:add', { classId: '4A', name: 'X', copyOf: GONE }],
  ['seating:rename', { planId: GONE, name: 'X' }],
  ['seating:choose', { planId: GONE }],
  ['seating:remove', { planId: GONE }],
  ['seating:print', { planId: GONE, ...PRINT }],
  ['pick:read', { classId: GONE }],
  ['pick:read', { classId: '4A', lessonId: GONE }],
  ['pick:next', { classId: GONE }],
  ['pick:next', { classId: '4A', lessonId: GONE }],
  ['pick:take-back', { classId: GONE }],
  ['pick:take-back', { classId: '4A', lessonId: GONE }],
];

/** Requests that name nothing which may be gone. */
const WITHOUT_IDS: readonly string[] = [
  ...['roster:choose', 'roster:drop', 'roster:paste', 'roster:imports', 'roster:demonstration'],
  ...['classes:list', 'classes:add', 'years:list', 'years:offer'],
];

describe('a request about something that is not there', () => {
  it.each(UNKNOWN)('%s %j is refused, and changes nothing', async (name, input) => {
    const { ask, faults, store } = openClassRequests();
    const before = store.writes();
    const answer = await ask(name, input);
    expect(faults).toEqual([]);
    expect(answer.ok).toBe(false);
    expect(['bad-request', 'unexpected']).not.toContain(answer.error?.code);
    expect(store.writes()).toBe(before);
  });

  it('is refused among known ones when the year turns, and none is taken over', async () => {
    const { ask, store } = openClassRequests('2027-08-20T09:30:00Z');
    const before = store.writes();
    const classes = ['4A', GONE].map((classId) => ({ ...TASK, name: classId, classId }));
    expect(await ask('years:carry', { classes })).toEqual({
      ok: false,
      error: { code: 'class-unknown' },
    });
    expect(store.writes()).toBe(before);
    expect(await ask('years:carry', { classes: classes.slice(0, 1) })).toMatchObject({ ok: true });
  });

  it('is refused in the decisions about a list that is there', async () => {
    const { ask, store } = openClassRequests();
    const read = (await ask('roster:paste', {})).value as { preview: { token: string } };
    const target = { source: '4A', name: '4A', kind: 'class', lines: [], gone: [] };
    const decision = { kind: 'match', pupilId: GONE, take: true };
    const before = store.writes();
    for (const odd of [
      { lines: [{ row: 0, decision }] },
      { lines: [{ row: 99, decision: { kind: 'add' } }] },
      { gone: [{ pupilId: GONE, decision: { kind: 'leave', on: TODAY } }] },
    ]) {
      const targets = [{ ...target, ...odd }];
      const { token } = read.preview;
      const answer = await ask('roster:import', { token, targets, groups: [], corrections: [] });
      expect(answer).toEqual({ ok: false, error: { code: 'decision-outdated' } });
    }
    expect(store.writes()).toBe(before);
  });

  it('is tried for each request that names something', () => {
    const all = [classDecoders, seatingDecoders, rosterDecoders].flatMap((each) =>
      Object.keys(each),
    );
    const tried = new Set<string>(UNKNOWN.map(([name]) => name));
    expect(all.filter((name) => !tried.has(name) && !WITHOUT_IDS.includes(name))).toEqual([]);
  });
});
