import { describe, expect, test } from 'vitest';
import { childOf, formsOf } from './child';
import { buildCorpus } from './corpus';
import { editDistance } from './edit-distance';
import { createJudge } from './judge';
import { isAnotherName } from './known-names';
import { lettersOf } from './letters';
import { NEVER_AUTOMATIC } from './name-kind';
import { NASTY_NAMES, NASTY_PUPILS } from './nasty-class';

const classes = [3, 11].flatMap((seed) => buildCorpus(seed, 1000));
const all = classes.flatMap(({ pupils, names, seed }) =>
  names.map((truth) => ({ ...truth, pupils, seed })),
);

/** Of what the family names of some are made. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  p7: ['DA SILVA', 'PEREIRA'],
  p12: ['GARCIA', 'LOPEZ'],
  p20: ['MARTIN', 'DURAND'],
};
const CHILDREN = NASTY_PUPILS.map((pupil) => childOf(pupil, MADE_OF[pupil.id]));

describe('the corpus of names', () => {
  test('is the same for one seed and another for another', () => {
    expect(buildCorpus(5, 300)).toEqual(buildCorpus(5, 300));
    expect(buildCorpus(5, 300)[0]?.names).not.toEqual(buildCorpus(6, 300)[0]?.names);
  });

  test('has classes of 20 to 36 pupils, each with names of the reports once', () => {
    for (const { pupils, names } of classes) {
      expect(pupils.length).toBeGreaterThanOrEqual(20);
      expect(pupils.length).toBeLessThanOrEqual(36);
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
      expect(new Set(pupils.map(({ id }) => id)).size).toBe(pupils.length);
    }
  });

  test('tells nobody by a name which another pupil of the class may write within one letter', () => {
    const unsafe = all.filter(({ name, email, kind, pupils, pupilId, tellable }) => {
      if (!tellable || kind === 'email') return false;
      if (email !== undefined && isOwnAddress(email, pupilId, pupils)) return false;
      const letters = bareLetters(name);
      return pupils
        .filter(({ id }) => id !== pupilId)
        .flatMap((pupil) => formsOf(childOf(pupil, pupil.lastName.split(/-+/))))
        .some((form) => letters.some((written) => editDistance(written, form, 1) <= 1));
    });
    expect(unsafe.map(({ seed, name }) => `${seed} ${name}`)).toEqual([]);
  });

  test('tells nobody by a wrong letter that makes another name', () => {
    expect(isAnotherName('Luca', 'Lucas')).toBe(true);
    expect(isAnotherName('Léo', 'Léa')).toBe(true);
    expect(isAnotherName('Dupond', 'DUPONT')).toBe(true);
    expect(isAnotherName('Lopes', 'LOPEZ')).toBe(true);
    expect(isAnotherName('Khadija', 'Khadidja')).toBe(true);
    expect(isAnotherName('Chlooé', 'Chloé')).toBe(false);
    expect(isAnotherName('Bernrad', 'BERNARD')).toBe(false);
    expect(isAnotherName('léa', 'Léa')).toBe(false);
  });

  test('puts no adult, device, initial or first name alone on a pupil', () => {
    const told = all.filter(({ kind, tellable }) => tellable && NEVER_AUTOMATIC.has(kind));
    expect(told.map(({ seed, name }) => `${seed} ${name}`)).toEqual([]);
  });

  test('has no stranger who bears the name of a pupil, whole or half', () => {
    const twice = all.filter(({ kind, name, pupils }) => {
      if (!kind.startsWith('stranger')) return false;
      const letters = bareLetters(name);
      return pupils
        .flatMap((pupil) => formsOf(childOf(pupil, pupil.lastName.split(/-+/))))
        .some((form) => letters.includes(form));
    });
    expect(twice.map(({ seed, name }) => `${seed} ${name}`)).toEqual([]);
  });

  test('has a truth that is a pupil of the class wherever somebody is told', () => {
    for (const { pupilId, tellable, pupils } of all) {
      if (tellable) expect(pupils.map(({ id }) => id)).toContain(pupilId);
      else if (pupilId !== null) expect(pupils.map(({ id }) => id)).toContain(pupilId);
    }
  });

  test('is a morning as they are: three names in four tell somebody, one in eight is no pupil', () => {
    const share = (count: number) => (100 * count) / all.length;
    expect(share(all.filter(({ tellable }) => tellable).length)).toBeGreaterThan(70);
    expect(share(all.filter(({ tellable }) => tellable).length)).toBeLessThan(80);
    expect(share(all.filter(({ pupilId }) => pupilId === null).length)).toBeGreaterThan(8);
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(50);
  });
});

function isOwnAddress(
  email: string,
  pupilId: string | null,
  pupils: readonly { readonly id: string; readonly email?: string }[],
): boolean {
  const owners = pupils.filter((pupil) => pupil.email === email.toLowerCase());
  return owners.length === 1 && owners[0]?.id === pupilId;
}

/** What a name says without what stands around it: whole, and what is in and before brackets. */
function bareLetters(name: string): readonly string[] {
  const [before = '', inside = ''] = name.split(/[()]/);
  return [name, before, inside, name.replace(/@.*$/, '')].map(lettersOf);
}

describe('the class written by hand', () => {
  const judge = createJudge(CHILDREN);

  test('has three hundred names or more, each once', () => {
    const keys = NASTY_NAMES.map(({ name, email }) => `${name} <${email}>`);
    expect(keys.length).toBeGreaterThanOrEqual(300);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('tells no pupil by what is as near to another', () => {
    const unsafe = NASTY_NAMES.filter(({ name, kind, tellable, pupilId }) => {
      const child = CHILDREN.find(({ pupil }) => pupil.id === pupilId);
      if (!tellable || kind === 'email' || child === undefined) return false;
      const bare = name.replaceAll(/(?<![\p{L}\p{N}])4 ?°?(?:e|ème)? ?A(?![\p{L}\p{N}])/giu, '');
      return !bareLetters(bare.replace(/\((?:Invité|Non vérifié)\)/, '')).some((letters) =>
        judge.tells(letters, child),
      );
    });
    expect(unsafe.map(({ name, pupilId }) => `${pupilId} ${name}`)).toEqual([]);
  });
});
