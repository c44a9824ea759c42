import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import type { Alias, LessonReport } from '../../../../core/participants/lesson-report';
import type { ReportMapping } from '../../../../core/participants/report-mapping';
import { schemaVersion } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';
import { type OldVault, openOldVault } from './open-old-vault';

const DAY = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'] as const;
const SEEN = { evidence: 'seen' };

let old: OldVault;

beforeAll(async () => {
  old = await openOldVault('made-documents');
});
afterAll(() => old.close());

describe('a vault from before reports of participants, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(old.folder, 'continuo-before-schema-6.db'))).toBe(true);
  });

  it('still has its classes and their rooms', () => {
    expect(old.store.classes().map(({ id, kind }) => [id, kind])).toEqual([
      ['4A', 'class'],
      ['5C', 'class'],
      ['Latin', 'group'],
    ]);
    expect(old.store.enrolled('4A').map(({ id, to }) => [id, to])).toEqual([
      ['ines', undefined],
      ['lea', undefined],
      ['noe', undefined],
      ['ziad', undefined],
      ['zoe', '2026-11-06'],
    ]);
    expect(old.store.rooms('4A').map(({ product }) => product)).toEqual(['bbb', 'jitsi']);
  });

  it('still has its registers, mark by mark, with what was decided of the outage', () => {
    expect(old.store.registerEvents('eight')).toHaveLength(8);
    expect(replayRegister(old.store.registerEvents('eight'))).toMatchObject({
      state: 'done',
      roll: ['lea', 'noe', 'ziad', 'ines'],
      marks: {
        lea: { presence: 'unreachable', outage: 'accepted', comment: 'Panne de la visio.' },
        noe: { ...SEEN, presence: 'present', arrivedAt: '2026-11-23T07:12:00Z', comment: 'Bus' },
        ines: { ...SEEN, presence: 'unreachable', outage: 'set-aside' },
        ziad: { presence: 'absent', comment: 'Rendez-vous', evidence: 'declared' },
      },
    });
    expect(replayRegister(old.store.registerEvents('nine'))).toMatchObject({
      state: 'done',
      marks: {
        ali: { ...SEEN, leftAt: '2026-11-23T08:40:00Z' },
        eva: { ...SEEN, presence: 'present', mode: 'remote' },
      },
    });
    expect(replayRegister(old.store.registerEvents('ten'))).toMatchObject({
      state: 'open',
      marks: { noe: { presence: 'absent' } },
    });
  });

  it('still has its meetings, its outages, its absence period and its documents', () => {
    expect(old.store.meetings('eight').map(({ roomId }) => roomId)).toEqual(['room-1', 'room-2']);
    expect(old.store.meetings('nine').map(({ product }) => product)).toEqual(['zoom']);
    expect(old.store.outagesOfClass('4A', ...DAY).map(({ source }) => source)).toEqual([
      'probe',
      'teacher',
    ]);
    expect(old.store.absencePeriods()).toMatchObject([{ pupilId: 'ziad', comment: 'Rendez-vous' }]);
    expect(old.store.madeDocuments().map(({ choice }) => choice.kind)).toEqual(['marks', 'lesson']);
  });

  it('takes reports, and those of the lesson take the place of the ones before', () => {
    const report: LessonReport = {
      ...{ id: 'zoom', tool: 'zoom', source: 'file', precision: 'second' },
      readAt: '2026-11-23T08:00:00Z',
      participants: [
        {
          ...{ name: 'Léa A', pupilIds: ['lea', 'noe'], joinedBy: 'hand' },
          intervals: [{ from: '2026-11-23T07:01:04Z', to: '2026-11-23T07:50:00Z' }],
        },
        { name: 'INÈS', pupilIds: ['ines'], joinedBy: 'program', intervals: [], minutes: 12.5 },
      ],
    };
    const list: LessonReport = {
      ...{ id: 'list', tool: 'list', source: 'pasted', precision: 'none' },
      ...{ readAt: '2026-11-23T08:10:00Z', participants: [] },
    };
    expect(old.store.lessonReports('eight')).toEqual([]);
    old.store.putLessonReports('eight', [report]);
    old.store.putLessonReports('eight', [list, report]);
    expect(old.store.lessonReports('eight')).toEqual([report, list]);
    expect(old.store.lessonReports('nine')).toEqual([]);
  });

  it('learns names: the last one of a key that is in force counts, until it is forgotten', () => {
    const alias = (id: string, pupilId: string, eventId: string): Alias => ({
      ...{ id, classId: '4A', key: 'titi', name: 'Titi', pupilId, eventId },
      learnedAt: '2026-11-23T08:00:00Z',
    });
    old.store.addAlias(alias('first', 'lea', 'event-1'));
    old.store.addAlias(alias('second', 'noe', 'event-2'));
    const known = () => old.store.aliases('4A').map(({ pupilId }) => pupilId);
    expect(known()).toEqual(['noe']);
    old.store.setAliasesInForce('event-2', false);
    expect(known()).toEqual(['lea']);
    old.store.setAliasesInForce('event-2', true);
    expect(old.store.aliases('4A')).toEqual([alias('second', 'noe', 'event-2')]);
    expect(old.store.aliases('5C')).toEqual([]);
    expect(old.store.forgetAlias('second')).toBe('4A');
    expect(known()).toEqual([]);
    expect(old.store.forgetAlias('second')).toBeUndefined();
  });

  it('logs meetings in their order, and drops the names that are nobody’s of the class', () => {
    const at = '2026-11-23T07:03:00Z';
    old.store.addMeetingLog('eight', { at, kind: 'opened' });
    old.store.addMeetingLog('eight', { at, kind: 'joined', connection: 'a', name: 'Léa' });
    old.store.addMeetingLog('eight', { at, kind: 'joined', connection: 'b', name: 'Tata' });
    old.store.dropNamesFromLog('eight', ['Léa']);
    expect(old.store.meetingLog('eight')).toEqual([
      { at, kind: 'opened' },
      { at, kind: 'joined', connection: 'a', name: 'Léa' },
      { at, kind: 'joined', connection: 'b' },
    ]);
  });

  it('remembers the columns of a table, and reminders that were put away', () => {
    const mapping: ReportMapping = {
      ...{ signature: 'qui|quand', header: 0, columns: ['fullName', 'joined', null] },
    };
    expect(old.store.reportMapping('qui|quand')).toBeUndefined();
    old.store.putReportMapping({ ...mapping, columns: [null, null, null] });
    old.store.putReportMapping(mapping);
    expect(old.store.reportMapping('qui|quand')).toEqual(mapping);
    expect(old.store.isReminderDismissed('eight')).toBe(false);
    old.store.dismissReminder('eight', '2026-11-23T09:00:00Z');
    old.store.dismissReminder('eight', '2026-11-23T09:01:00Z');
    expect(old.store.isReminderDismissed('eight')).toBe(true);
    expect(old.store.isReminderDismissed('nine')).toBe(false);
  });

  it('is whole', () => {
    expect(old.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(old.database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(schemaVersion(old.database)).toBe(migrations.length);
  });
});
