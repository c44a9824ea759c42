import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassView } from '../../../../core/contract/class-views';
import { failure, success } from '../../../../core/shared/result';
import { installFakeHost } from '../fake-host';
import { mergeOf, newLine, previewOf } from './import-samples';

const host = installFakeHost();
const {
  cancelImport,
  checkColumns,
  confirmImport,
  dropList,
  keepColumns,
  mapColumns,
  startImport,
  useRosterImport,
} = await import('../../../../renderer/stores/roster-import');
const { aimClass, chooseClasses, correctLine, decideLine } = await import(
  '../../../../renderer/stores/import-decisions'
);
const { undoImportDone, useImportDone } = await import('../../../../renderer/stores/import-done');
const { takeDroppedFiles } = await import('../../../../renderer/stores/dropped-files');
const { useClasses } = await import('../../../../renderer/stores/classes');
const { goTo, useNavigation } = await import('../../../../renderer/stores/navigation');

const table = { signature: 's', header: 0, columns: [], rows: [] };
const preview = previewOf([mergeOf([newLine(0), newLine(1)])], { table });

async function readsPreview(shown = preview): Promise<void> {
  void startImport();
  await host.answer('roster:choose', success({ kind: 'preview', preview: shown }));
}

const state = () => useRosterImport.getState();
const askedOf = (name: string) => host.asked.filter((one) => one.name === name);
const lastInput = () => host.asked.at(-1)?.input;

beforeEach(() => {
  host.forget();
  cancelImport();
  goTo({ screen: 'today' });
  useClasses.setState({ list: null, shown: null });
});

describe('a list that is read', () => {
  it('shows what it would change, and writes nothing', async () => {
    const before = host.asked.length;
    await readsPreview();
    expect(state()).toMatchObject({ phase: 'idle', step: { kind: 'preview', preview } });
    expect(host.asked.slice(before).map(({ name }) => name)).toEqual(['roster:choose']);
  });

  it('asks for the columns of an unknown table, and keeps them when main refuses', async () => {
    void startImport();
    const columns = { kind: 'columns', token: 't', fileName: 'x.csv', table } as const;
    await host.answer('roster:choose', success(columns));
    void mapColumns({ signature: 's', header: 0, columns: [] });
    await host.answer('roster:map', failure({ code: 'mapping-without-name' }));
    expect(state()).toMatchObject({ step: columns, error: { code: 'mapping-without-name' } });
  });

  it('comes back from its columns with what was decided', async () => {
    await readsPreview();
    decideLine(0, { kind: 'leave-out' });
    checkColumns();
    expect(state().step?.kind).toBe('columns');
    keepColumns();
    expect(state()).toMatchObject({ step: { kind: 'preview', preview } });
    expect(state().choices.lines.get(0)).toEqual({ kind: 'leave-out' });
  });

  it('says why it cannot be used', async () => {
    void startImport();
    await host.answer('roster:choose', failure({ code: 'roster-empty' }));
    expect(state()).toMatchObject({ phase: 'idle', step: null, error: { code: 'roster-empty' } });
  });

  it('leaves the screen with the vault, the answers that are still to come too', async () => {
    await readsPreview();
    void startImport();
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('roster:choose', success({ kind: 'preview', preview }));
    expect(state().step).toBeNull();
  });

  it('without the name of its class is that of the class whose page is open', async () => {
    goTo({ screen: 'classes', classId: '4a' });
    useClasses.setState({
      shown: { id: '4a', name: '4A', kind: 'class', isCurrent: true } as ClassView,
    });
    await readsPreview(previewOf([mergeOf([newLine(0)], { source: null, name: '' })]));
    expect(lastInput()).toMatchObject({ targets: [{ source: null, name: '4A', kind: 'class' }] });
  });
});

describe('decisions', () => {
  it('fall for a line whose name was corrected, and the list is compared anew', async () => {
    await readsPreview();
    decideLine(0, { kind: 'leave-out' });
    decideLine(1, { kind: 'leave-out' });
    const correction = { row: 0, lastName: 'ABADIE', firstName: 'Léa' };
    void correctLine(correction);
    expect([...state().choices.lines.keys()]).toEqual([1]);
    expect(lastInput()).toMatchObject({ token: 'list-1', corrections: [correction] });
  });

  it('fall for a class that is aimed at another name', async () => {
    await readsPreview();
    decideLine(0, { kind: 'leave-out' });
    void aimClass('4A', { name: '4C' });
    expect(state().choices.lines.size).toBe(0);
    expect(lastInput()).toMatchObject({ targets: [{ source: '4A', name: '4C', kind: 'class' }] });
  });

  it('show the last comparison, whichever comes last', async () => {
    await readsPreview();
    void aimClass('4A', { name: '4C' });
    void aimClass('4A', { name: '4D' });
    await host.answerLast('roster:compare', success(previewOf([mergeOf([], { name: '4D' })])));
    await host.answer('roster:compare', success(previewOf([mergeOf([], { name: '4C' })])));
    expect(state().step).toMatchObject({ preview: { classes: [{ name: '4D' }] } });
  });
});

describe('an import', () => {
  const counts = { added: 2, changed: 0, gone: 0 };

  it('opens its class, says what it did, and can be taken back there', async () => {
    await readsPreview();
    const confirmed = confirmImport();
    const value = { ...counts, importId: 'i1', classIds: ['4a'] };
    await host.answer('roster:import', success(value));
    expect(await confirmed).toBe(true);
    expect(useNavigation.getState().place).toEqual({ screen: 'classes', classId: '4a' });
    expect(useImportDone.getState().done).toEqual({ ...counts, importId: 'i1' });

    const undone = undoImportDone();
    const kept = [{ name: 'ZOLA Inès', why: 'pupil-in-use' }] as const;
    await host.answer('roster:undo', success({ kept }));
    expect(await undone).toBe(true);
    expect(useNavigation.getState().place).toEqual({ screen: 'classes' });
    expect(useImportDone.getState().undone).toEqual({ kept });
  });

  it('opens the list when it wrote several classes', async () => {
    await readsPreview();
    void confirmImport();
    await host.answer('roster:import', success({ ...counts, importId: 'i', classIds: ['a', 'b'] }));
    expect(useNavigation.getState().place).toEqual({ screen: 'classes' });
  });

  it('is news no more when the teacher goes elsewhere', async () => {
    await readsPreview();
    void confirmImport();
    await host.answer('roster:import', success({ ...counts, importId: 'i', classIds: ['4a'] }));
    goTo({ screen: 'today' });
    expect(useImportDone.getState().done).toBeNull();
  });

  it('takes the wanted classes only', async () => {
    await readsPreview(previewOf([mergeOf([]), mergeOf([], { source: '4B', name: '4B' })]));
    chooseClasses(['4A'], false);
    void confirmImport();
    expect(lastInput()).toMatchObject({ targets: [{ source: '4B' }] });
  });

  it('compares anew when the class changed meanwhile, and says so', async () => {
    await readsPreview();
    void confirmImport();
    await host.answer('roster:import', failure({ code: 'decision-outdated' }));
    await host.answer('roster:compare', success(preview));
    expect(state()).toMatchObject({
      phase: 'idle',
      step: { kind: 'preview' },
      error: { code: 'decision-outdated' },
    });
  });
});

describe('what is dropped on the window', () => {
  const csv = new File(['Nom;Prénom\nZOLA;Inès\n'], 'liste.csv');

  it('is read on the page of the classes', async () => {
    void takeDroppedFiles([csv]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(useNavigation.getState().place).toEqual({ screen: 'classes' });
    expect(lastInput()).toMatchObject({ name: 'liste.csv', bytes: expect.any(Uint8Array) });
  });

  it('is read one file at a time', async () => {
    const before = askedOf('roster:drop').length;
    await takeDroppedFiles([csv, csv]);
    expect(state().error).toEqual({ code: 'several-files' });
    expect(askedOf('roster:drop')).toHaveLength(before);
  });

  it('is not even read when it is larger than any list', async () => {
    const before = askedOf('roster:drop').length;
    await dropList({ name: 'film.mp4', size: 900_000_000 } as File);
    expect(state().error).toMatchObject({ code: 'roster-too-large' });
    expect(askedOf('roster:drop')).toHaveLength(before);
  });

  it('goes to the photos of the class whose page is open, when it is pictures', async () => {
    goTo({ screen: 'classes', classId: '4a' });
    useClasses.setState({
      shown: { id: '4a', name: '4A', kind: 'class', isCurrent: true } as ClassView,
    });
    void takeDroppedFiles([new File(['x'], 'ABADIE Léa.jpg', { type: 'image/jpeg' })]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.asked.at(-1)).toMatchObject({ name: 'photos:drop', input: { classId: '4a' } });
  });
});
