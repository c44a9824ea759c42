import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../../core/contract/errors';
import { CAUSES } from '../../../../core/reachability/cause';
import { VERDICTS } from '../../../../core/reachability/observation';
import { ROSTER_ERROR_CODES } from '../../../../core/roster/roster-file';
import { catalogues } from '../../../../core/strings/catalogues';
import { createTranslator, frenchSpaces } from '../../../../core/strings/translate';

function sentences(words: object, path = ''): (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : sentences(value as object, `${path}${key}.`),
  );
}

const french = sentences(catalogues.fr);
const english = new Map(sentences(catalogues.en));
const placeholders = (text: string) =>
  [...text.matchAll(/{{(\w+)(?:, number)?}}/g)].map(([, name]) => name).sort();

describe('the catalogues', () => {
  it('say everything in both languages, with the same facts', () => {
    expect([...english.keys()].sort()).toEqual(french.map(([key]) => key).sort());
    for (const [key, text] of french) {
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('have a sentence for each error, cause and verdict', () => {
    expect(Object.keys(catalogues.fr.errors).sort()).toEqual([...ERROR_CODES].sort());
    expect(Object.keys(catalogues.fr.roster.errors).sort()).toEqual([...ROSTER_ERROR_CODES].sort());
    expect(Object.keys(catalogues.fr.causes).sort()).toEqual([...CAUSES].sort());
    expect(Object.keys(catalogues.fr.common.verdicts).sort()).toEqual([...VERDICTS].sort());
  });

  it('write French as it is printed: curled apostrophes, no exclamation, no stray space', () => {
    for (const [key, text] of french) {
      expect(text, key).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i);
      expect(text, key).not.toMatch(/!| {2}|^ | $/);
    }
  });

  it('tell in three parts what went wrong: what happened, what was kept, what to do', () => {
    const kept = /rien|intact|conserv|toujours|touché|Aucune marque|Tout|est encore/i;
    for (const [code, text] of Object.entries(catalogues.fr.errors)) {
      if (/^nothing-/.test(code)) continue;
      expect(text, code).toMatch(kept);
    }
  });
});

describe('French spaces', () => {
  it('stay with the sign that they precede or follow', () => {
    expect(frenchSpaces('Salle : « La salle ne marche pas » ; vraiment ?')).toBe(
      'Salle\u00a0: «\u00a0La salle ne marche pas\u00a0»\u202f; vraiment\u202f?',
    );
  });

  it('are set in every sentence of the translator, and addresses are left alone', () => {
    const t = createTranslator('fr');
    expect(t('errors.bad-address')).toContain('https://');
    expect(t('errors.disk-full')).toContain('plein\u00a0:');
  });
});
