import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../core/strings/translate';
import { createDemonstrationService } from '../../../../electron/services/demonstration-service';
import { createLessonService } from '../../../../electron/services/lesson-service';
import { createPupilService } from '../../../../electron/services/pupil-service';
import { createRoomService } from '../../../../electron/services/room-service';
import { MINUTE } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { value } from './test-registers';
import { openRosters } from './test-rosters';

const SHIPPED_LIST = join(import.meta.dirname, '../../../../assets/demonstration/4A.csv');

function openDemonstration(list = SHIPPED_LIST) {
  const school = openRosters();
  const ids = countedIds();
  const base = {
    store: () => school.store,
    now: school.clock.now,
    newId: () => `demo-${ids()}`,
    timeZone: () => PARIS,
    tellDay: () => undefined,
    tellClasses: () => undefined,
  };
  const lessons = createLessonService({
    ...base,
    translate: () => createTranslator('fr'),
    serviceState: () => undefined,
    onLessonsChanged: () => undefined,
  });
  const rooms = createRoomService({
    ...base,
    random: (count) => new Uint8Array(count).fill(5),
    serviceState: () => undefined,
    onRoomsChanged: () => undefined,
  });
  const demonstration = createDemonstrationService({
    ...base,
    rosters: school.roster,
    lessons,
    rooms,
    list,
    subject: () => 'Français',
    jitsiInstance: 'https://meet.example',
  });
  const pupils = createPupilService(base);
  return { ...school, demonstration, rooms, pupils, today: () => value(lessons.day(null)).lessons };
}

describe('the demonstration class', () => {
  it('comes with its pupils, a lesson that is on, and a room to fall back to', async () => {
    const { demonstration, store, today, clock } = openDemonstration();
    const { classId } = value(await demonstration.open());
    expect(store.classes()).toMatchObject([{ id: classId, name: '4A démonstration' }]);
    const [lesson] = today();
    expect(lesson).toMatchObject({ classId, subject: 'Français' });
    expect(lesson?.rooms).toMatchObject([{ product: 'jitsi', official: false }]);
    expect(lesson?.mainAction).toEqual({ kind: 'open', roomId: lesson?.rooms[0]?.id });
    expect(lesson).toMatchObject({ kind: 'lesson', mode: 'remote', status: 'planned' });
    expect(lesson?.register.counts.onRoll).toBe(28);
    expect(Date.parse(lesson?.start ?? '')).toBeLessThanOrEqual(Date.parse(clock.now()));
    expect(Date.parse(lesson?.end ?? '')).toBeGreaterThan(Date.parse(clock.now()));
  });

  it('opened twice adds nothing', async () => {
    const { demonstration, store, today } = openDemonstration();
    const first = await demonstration.open();
    const standing = () => [store.classes(), store.imports(50), today()];
    const before = standing();
    expect(await demonstration.open()).toEqual(first);
    expect(standing()).toEqual(before);
  });

  it('opened again leaves what the teacher changed in it', async () => {
    const { demonstration, store, pupils } = openDemonstration();
    const { classId } = value(await demonstration.open());
    const [renamed, left] = store.enrolled(classId);
    const pupil = { lastName: 'LI', firstName: 'Hugo' };
    value(pupils.change(renamed?.id ?? '', { lastName: 'QUELQU’UN', firstName: 'Autre' }));
    value(pupils.leave(left?.id ?? '', classId, '2026-11-20'));
    value(pupils.add(classId, { pupil, from: '2026-11-23' }));
    const before = store.enrolled(classId);
    await demonstration.open();
    expect(store.enrolled(classId)).toEqual(before);
  });

  it('opened again comes out of the archive', async () => {
    const { demonstration, store } = openDemonstration();
    const { classId } = value(await demonstration.open());
    const found = store.findClass(classId);
    if (found !== undefined) store.changeClass({ ...found, archivedOn: '2026-11-23' });
    expect(value(await demonstration.open())).toEqual({ classId });
    expect(store.findClass(classId)).not.toHaveProperty('archivedOn');
  });

  it('is an import like any other, and can be undone', async () => {
    const { demonstration, roster, store } = openDemonstration();
    const { classId } = value(await demonstration.open());
    const [imported] = roster.imports();
    expect(imported).toMatchObject({ added: 28, classNames: ['4A démonstration'] });
    value(roster.undo(imported?.id ?? ''));
    expect(store.enrolled(classId)).toEqual([]);
    expect(store.findClass(classId)).toBeDefined();
  });

  it('opened on another day gets a lesson and keeps the rooms that it was given', async () => {
    const { demonstration, store, rooms, clock, today } = openDemonstration();
    const { classId } = value(await demonstration.open());
    const room = { classId, link: 'https://visio.example/demo' };
    value(rooms.add({ ...room, official: true, acknowledged: false }));
    const before = store.rooms(classId);
    await clock.advance(24 * 60 * MINUTE);
    await demonstration.open();
    expect(today()).toHaveLength(1);
    expect(store.rooms(classId)).toEqual(before);
  });

  it('has told nobody yet what leaves for Jitsi', async () => {
    const { demonstration, store } = openDemonstration();
    const { classId } = value(await demonstration.open());
    expect(store.rooms(classId)[0]).not.toHaveProperty('acknowledgedAt');
  });

  it('whose list is gone is said, and nothing is written', async () => {
    const { demonstration, store } = openDemonstration('no-such-list.csv');
    expect(await demonstration.open()).toEqual({ ok: false, error: { code: 'file-unreadable' } });
    expect(store.classes()).toEqual([]);
  });
});
