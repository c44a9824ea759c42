import { describe, expect, it } from 'vitest';
import { openParticipants, ZOOM, zoom } from './test-participants';
import { ABSENT, value } from './test-registers';

const LEA = {
  ...{ presence: 'present', evidence: 'participants', mode: 'remote' },
  attended: { minutes: 55, outOf: 55 },
};

describe('a report that is given', () => {
  it('is read, joined and shown, and nothing of it is written', async () => {
    const { paste, holds, database } = openParticipants();
    const writes = database.writes();
    const outcome = await paste(ZOOM);
    expect(outcome).toMatchObject({ kind: 'read' });
    if (outcome.kind !== 'read') return;
    const { reports, names, proposals } = outcome.view;
    expect(reports).toMatchObject([{ tool: 'zoom', source: 'pasted', participants: 3, joined: 1 }]);
    expect(names.map(({ name, pupilIds }) => [name, pupilIds])).toEqual([
      ['Titi', []],
      ['Sonia Tremblay', []],
      ['Léa ABADIE', ['lea']],
    ]);
    expect(proposals.map(({ pupilId, kind }) => [pupilId, kind])).toEqual([
      ['lea', 'present'],
      ['noe', 'not-seen'],
      ['zoe', 'not-seen'],
    ]);
    expect(database.writes()).toBe(writes);
    expect(holds('Tremblay')).toBe(false);
  });

  it('by pasting is refused where nothing was copied', async () => {
    const { participants } = openParticipants();
    expect(await participants.paste('monday')).toEqual({
      ok: false,
      error: { code: 'report-not-copied' },
    });
  });

  it('twice is one report, and another one beside it is a second', async () => {
    const { paste, view } = openParticipants();
    await paste(ZOOM);
    await paste(ZOOM);
    await paste(zoom(['Noé Baron', '08:00:00', '08:55:00']));
    expect(view().reports).toHaveLength(2);
  });

  it('goes away again', async () => {
    const { paste, view, participants } = openParticipants();
    await paste(ZOOM);
    const [report] = view().reports;
    const left = value(participants.removeReport('monday', report?.id ?? ''));
    expect(left).toMatchObject({ reports: [], names: [] });
    expect(participants.removeReport('monday', report?.id ?? '')).toMatchObject({
      error: { code: 'report-gone' },
    });
  });

  it('is asked about when its columns are unknown, and the answer is remembered', async () => {
    const { paste, participants, store, read } = openParticipants();
    const table = 'Qui;Quoi;Quand\r\nx1;Léa ABADIE;bleu\r\nx2;Noé Baron;vert\r\n';
    const asked = await paste(table);
    if (asked.kind !== 'columns') throw new Error(`it was ${asked.kind}`);
    const mapping = {
      signature: asked.table.signature,
      header: 0,
      columns: [null, 'fullName', null] as const,
    };
    const mapped = read(await participants.map('monday', asked.token, mapping));
    expect(mapped).toMatchObject({ kind: 'read', view: { reports: [{ joined: 2 }] } });
    expect(store.reportMapping(mapping.signature)).toEqual(mapping);
    expect(await participants.map('monday', asked.token, mapping)).toMatchObject({
      error: { code: 'report-gone' },
    });
    expect(await paste(`${table}x3;Zoé Zola;noir\r\n`)).toMatchObject({ kind: 'read' });
  });

  it('among several files: those that can be read are there, and the others are named', async () => {
    const { choose, write, view, told } = openParticipants();
    write('zoom.csv', ZOOM);
    write('vide.csv', '');
    const names = 'disparu.csv, vide.csv';
    expect(await choose('vide.csv', 'zoom.csv', 'disparu.csv')).toEqual({
      ok: false,
      error: { code: 'reports-refused', facts: { names } },
    });
    expect(view().reports).toMatchObject([{ fileName: 'zoom.csv', source: 'file' }]);
    expect(told).toEqual(['monday']);
    expect(await choose()).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(await choose('vide.csv')).toEqual({ ok: false, error: { code: 'report-empty' } });
    expect(await choose('disparu.csv')).toEqual({ ok: false, error: { code: 'file-unreadable' } });
  });

  it('of columns that are unknown waits for the others, whatever is given or refused meanwhile', async () => {
    const { choose, write, view, participants, paste, read } = openParticipants();
    const table = (name: string) => `Qui;Quoi;Quand\r\nx1;${name};bleu\r\nx2;Tim;vert\r\n`;
    write('un.csv', table('Léa ABADIE'));
    write('deux.csv', table('Noé Baron'));
    write('vide.csv', '');
    const first = read(await choose('un.csv', 'vide.csv', 'deux.csv'));
    expect(first).toMatchObject({ kind: 'columns', fileName: 'un.csv' });
    expect(first).toMatchObject({ refused: { facts: { names: 'vide.csv' } } });
    if (first.kind !== 'columns') return;
    expect(await choose('un.csv')).toMatchObject({ value: { token: first.token } });
    const again = await paste(ZOOM);
    expect([again, view().reports.length]).toMatchObject([{ token: first.token }, 1]);
    const second = read(await participants.skipTable('monday', first.token));
    expect(second).toMatchObject({ kind: 'columns', fileName: 'deux.csv' });
    if (second.kind !== 'columns') return;
    const { signature } = second.table;
    const mapping = { signature, header: 0, columns: [null, 'fullName', null] as const };
    const mapped = read(await participants.map('monday', second.token, mapping));
    expect(mapped).toMatchObject({ kind: 'read', view: { reports: { length: 2 } } });
  });

  it('is forgotten at the lock, also when the lock comes while it is read', async () => {
    const school = openParticipants();
    await school.paste(ZOOM);
    school.lock();
    expect(() => school.participants.read('monday')).toThrow();
    school.unlock();
    expect(school.view().reports).toEqual([]);
    school.whileReading(() => {
      school.lock();
      school.unlock();
    });
    expect(await school.paste(ZOOM)).toEqual({ kind: 'cancelled' });
    expect(school.view().reports).toEqual([]);
  });
});

describe('a name', () => {
  it('is joined, detached and set aside by hand', async () => {
    const { paste, join, proposal, view, participants } = openParticipants();
    await paste(ZOOM);
    expect(join('Titi', 'noe', 'zoe').ok).toBe(true);
    expect([proposal('noe')?.kind, proposal('zoe')?.kind]).toEqual(['late', 'late']);
    join('Titi');
    join('Léa ABADIE');
    expect(proposal('lea')?.kind).toBe('not-seen');
    const titi = view().names.find(({ name }) => name === 'Titi');
    const named = { lessonId: 'monday', reportId: titi?.reportId ?? '', place: titi?.place ?? 0 };
    const aside = value(participants.setAside(named, true)).names;
    expect(aside.find(({ name }) => name === 'Titi')).toMatchObject({ aside: true, pupilIds: [] });
  });

  it('is never joined to who is not on the roll, nor one that is not there', async () => {
    const { paste, join, participants, view } = openParticipants();
    await paste(ZOOM);
    expect(join('Titi', 'gone')).toEqual({ ok: false, error: { code: 'pupil-not-on-roll' } });
    const reportId = view().reports[0]?.id ?? '';
    expect(participants.join({ lessonId: 'monday', reportId, place: 9 }, ['lea'])).toMatchObject({
      error: { code: 'participant-unknown' },
    });
    expect(
      participants.join({ lessonId: 'monday', reportId: 'x', place: 0 }, ['lea']),
    ).toMatchObject({ error: { code: 'report-gone' } });
  });
});

describe('the rules', () => {
  it('are the teacher’s, for the next lesson too', async () => {
    const { paste, participants, proposal, join, lock, unlock, view } = openParticipants();
    await paste(ZOOM);
    join('Titi', 'noe');
    const rules = { lateAfter: 15, leftBefore: 0, share: 80 };
    value(participants.changeRules('monday', rules));
    expect(proposal('noe')?.kind).toBe('partial');
    lock();
    unlock();
    expect(view().rules).toEqual(rules);
  });
});

describe('a learned name', () => {
  async function learned() {
    const school = openParticipants();
    await school.paste(ZOOM);
    school.join('Titi', 'noe');
    expect(value(school.accept({ taken: ['noe'] })).learned).toBe(1);
    return school;
  }

  it('joins the pupil in the next lesson, and is listed in the class', async () => {
    const { participants, paste, view } = await learned();
    expect(value(participants.aliases('4A'))).toMatchObject([
      { name: 'Titi', pupilId: 'noe', lastName: 'BARON', firstName: 'Noé' },
    ]);
    await paste(zoom(['TITI', '08:00:00', '08:55:00']));
    expect(view().names.find(({ name }) => name === 'TITI')).toMatchObject({
      ...{ pupilIds: ['noe'], joinedBy: 'program' },
    });
  });

  it('is out of force while its acceptance is undone', async () => {
    const { participants, registers } = await learned();
    const names = () => value(participants.aliases('4A')).map(({ name }) => name);
    registers.undo('monday');
    expect(names()).toEqual([]);
    registers.redo('monday');
    expect(names()).toEqual(['Titi']);
  });

  it('is forgotten when the teacher says so', async () => {
    const { participants } = await learned();
    const [alias] = value(participants.aliases('4A'));
    expect(value(participants.forgetAlias(alias?.id ?? ''))).toEqual([]);
    expect(participants.forgetAlias(alias?.id ?? '')).toMatchObject({
      error: { code: 'alias-unknown' },
    });
  });

  it('is not made of a device, of two pupils, or of what the program knew', async () => {
    const { paste, join, accept } = openParticipants();
    const rows = [['iPhone', '08:00:00', '08:55:00'] as const];
    await paste(zoom(...rows, ['Les jumeaux', '08:00:00', '08:55:00']));
    join('iPhone', 'lea');
    join('Les jumeaux', 'noe', 'zoe');
    expect(value(accept({ taken: ['lea', 'noe', 'zoe'] }))).toMatchObject({
      ...{ marked: 3, learned: 0 },
    });
  });
});

describe('a mark by hand', () => {
  it('stays beside what is taken over, and the pupil left alone is counted', async () => {
    const { paste, accept, registers, marks } = openParticipants();
    registers.mark('monday', 'lea', ABSENT);
    await paste(ZOOM);
    expect(value(accept({ taken: ['lea'], absent: ['zoe'] }))).toMatchObject({
      ...{ marked: 1, leftAlone: 1 },
    });
    expect(marks().lea).toEqual(ABSENT);
    expect(value(accept({ taken: ['lea'], replacing: ['lea'] })).marked).toBe(1);
    expect(marks().lea).toEqual(LEA);
  });
});
