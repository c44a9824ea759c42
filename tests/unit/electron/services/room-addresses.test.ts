import { describe, expect, it } from 'vitest';
import { value } from './test-registers';
import { JITSI, OFFICIAL, openRooms } from './test-rooms';

function written(jitsiInstance: string | null, { rooms }: ReturnType<typeof openRooms>) {
  return value(rooms.write({ classId: '4A', official: null, jitsiInstance })).jitsi;
}

describe('the addresses of a class', () => {
  it('are kept in full form, with the text that the page shows', () => {
    const { rooms, store } = openRooms();
    rooms.write({
      classId: '4A',
      official: { url: ' visio.example/4a ', expect: ' Rejoindre ' },
      jitsiInstance: null,
    });
    expect(store.room('4A', 'official')).toEqual({ url: OFFICIAL, expect: 'Rejoindre' });
  });

  it('are taken away by empty ones', () => {
    const { rooms, giveAddresses } = openRooms();
    giveAddresses();
    expect(rooms.write({ classId: '4A', official: null, jitsiInstance: null })).toEqual({
      ok: true,
      value: { official: null, jitsi: null },
    });
  });

  it('are refused when the room of that server could never be opened', () => {
    const { rooms, store } = openRooms();
    const jitsiInstance = `https://meet.example/${'a'.repeat(1950)}`;
    expect(rooms.write({ classId: '4A', official: null, jitsiInstance })).toEqual({
      ok: false,
      error: { code: 'bad-address', facts: { field: 'jitsi' } },
    });
    expect(store.room('4A', 'jitsi')).toBeUndefined();
  });

  it('of a class that does not exist are refused', () => {
    const { rooms } = openRooms();
    const typed = { classId: '6Z', official: null, jitsiInstance: null };
    expect(rooms.write(typed)).toEqual({ ok: false, error: { code: 'class-unknown' } });
  });

  it.each([
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['visio'],
    ['https://prof:secret@visio.example'],
    [''],
  ])('are refused for %j, and neither of the two is written', (bad) => {
    const { rooms, store, giveAddresses } = openRooms();
    giveAddresses();
    const before = [store.room('4A', 'official'), store.room('4A', 'jitsi')];
    expect(
      rooms.write({ classId: '4A', official: { url: bad }, jitsiInstance: 'https://new.example' }),
    ).toEqual({ ok: false, error: { code: 'bad-address', facts: { field: 'official' } } });
    expect(
      rooms.write({
        classId: '4A',
        official: { url: 'https://new.example' },
        jitsiInstance: bad,
      }),
    ).toEqual({ ok: false, error: { code: 'bad-address', facts: { field: 'jitsi' } } });
    expect([store.room('4A', 'official'), store.room('4A', 'jitsi')]).toEqual(before);
  });
});

describe('the Jitsi room of a class', () => {
  it('has a name of four groups that nobody can guess, on the chosen server', () => {
    const jitsi = written(JITSI, openRooms());
    expect(jitsi?.instance).toBe(JITSI);
    expect(jitsi?.url).toMatch(
      /^https:\/\/meet\.example\/[b-z2-9]{5}-[b-z2-9]{6}-[b-z2-9]{5}-[b-z2-9]{6}#/,
    );
  });

  it.each([
    ['https://meet.example'],
    ['https://meet.example/'],
    ['meet.example'],
    ['https://MEET.example/?a=1#b'],
  ])('keeps its name when the same server is written as %s', (typed) => {
    const school = openRooms();
    const before = written(JITSI, school);
    expect(written(typed, school)).toEqual(before);
  });

  it('has a new name on another server', () => {
    const school = openRooms();
    const before = written(JITSI, school);
    const after = written('https://visio.other.example', school);
    const nameOf = (url?: string) => url?.replace(/^.*\/|#.*$/g, '');
    expect(nameOf(after?.url)).not.toBe(nameOf(before?.url));
  });

  it('is not the one of another class', () => {
    const school = openRooms();
    school.store.addClass({ id: '4B', schoolYearId: 'year', name: '4B' });
    const ours = written(JITSI, school);
    const theirs = school.rooms.write({ classId: '4B', official: null, jitsiInstance: JITSI });
    expect(value(theirs).jitsi?.url).not.toBe(ours?.url);
  });

  it('keeps its name when the official address changes', () => {
    const { rooms, store, giveAddresses } = openRooms();
    giveAddresses();
    const before = store.room('4A', 'jitsi');
    const official = { url: 'https://other.example' };
    rooms.write({ classId: '4A', official, jitsiInstance: JITSI });
    expect(store.room('4A', 'jitsi')).toEqual(before);
  });
});
