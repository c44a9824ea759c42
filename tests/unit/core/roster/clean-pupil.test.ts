import { describe, expect, it } from 'vitest';
import { cleanPupil } from '../../../../core/roster/clean-pupil';
import { changedFields } from '../../../../core/roster/merging/changed-fields';

describe('a pupil typed by hand', () => {
  it('is kept without stray spaces, invisible characters or empty fields', () => {
    const typed = {
      lastName: ' DU\u200bPONT ',
      firstName: 'Léa   Rose',
      usageName: ' ',
      email: '',
    };
    expect(cleanPupil(typed)).toEqual({
      ok: true,
      value: { lastName: 'DUPONT', firstName: 'Léa Rose' },
    });
  });

  it('bears a usage name that stands alone as family name, and says one name once', () => {
    const named = { ok: true, value: { lastName: 'DURAND', firstName: 'Léa' } };
    expect(cleanPupil({ lastName: '', usageName: 'DURAND', firstName: 'Léa' })).toEqual(named);
    expect(cleanPupil({ lastName: 'DURAND', usageName: 'DURAND', firstName: 'Léa' })).toEqual(
      named,
    );
  });

  it.each([
    ['without any name', { lastName: ' ', firstName: '\u200b' }, 'pupil-name-missing'],
    [
      'with an address that is none',
      { lastName: 'A', firstName: 'B', email: 'lea@' },
      'email-invalid',
    ],
    [
      'with two addresses',
      { lastName: 'A', firstName: 'B', email: 'a@b.fr, c@d.fr' },
      'email-invalid',
    ],
  ])('%s is refused', (_, typed, error) => {
    expect(cleanPupil(typed)).toEqual({ ok: false, error });
  });

  it('differs in the fields that were changed, added or emptied', () => {
    const before = { lastName: 'A', firstName: 'B', birthDate: '2012-03-01' };
    const after = { lastName: 'A', firstName: 'C', email: 'b@a.fr' };
    expect(changedFields(before, after)).toEqual(['firstName', 'birthDate', 'email']);
    expect(changedFields(after, { ...after })).toEqual([]);
  });
});
