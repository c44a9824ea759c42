import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';
import { classView, enrolled, summary } from './test-classes';

const host = installFakeHost();
const { readGroupForm } = await import('../../../renderer/stores/groups');

const fourA = classView('4A', { pupils: [enrolled('Léa', { id: 'lea' })] });
const list = [summary('4A'), summary('Latin 4e', { id: 'latin', kind: 'group' })];

beforeEach(() => host.forget());

describe('the form of a group', () => {
  it('offers the pupils of the classes, never those of another group', async () => {
    const form = readGroupForm('latin');
    await host.answer('groups:read', success({ id: 'latin', name: 'Latin 4e', pupilIds: ['lea'] }));
    await host.answer('classes:list', success(list));
    await host.answer('classes:read', success(fourA));
    expect(await form).toEqual(
      success({ group: { id: 'latin', name: 'Latin 4e', pupilIds: ['lea'] }, classes: [fourA] }),
    );
  });

  it('begins empty for a new group', async () => {
    const form = readGroupForm(null);
    await host.answer('classes:list', success(list));
    await host.answer('classes:read', success(fourA));
    expect(await form).toEqual(success({ group: null, classes: [fourA] }));
  });

  it('does not open on half of the classes', async () => {
    const form = readGroupForm(null);
    await host.answer('classes:list', success([summary('4A'), summary('4B')]));
    await host.answer('classes:read', success(fourA));
    await host.answer('classes:read', failure({ code: 'class-unknown' }));
    expect(await form).toEqual(failure({ code: 'class-unknown' }));
  });
});
