import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantKey } from '../../../../core/participants/participant-key';

describe('participantKey', () => {
  it('folds case, accents, ligatures, hyphens, apostrophes and emoji', () => {
    expect(participantKey('Anaïs HÖLZL-BŒUF 🌸')).toBe('anais holzl boeuf');
    expect(participantKey("Jean-Baptiste L'Hermitte")).toBe('jean baptiste l hermitte');
    expect(participantKey('Jean‐Baptiste L’HERMITTE')).toBe('jean baptiste l hermitte');
    expect(participantKey('Ayşe Yıldız')).toBe(participantKey('AYSE YILDIZ'));
  });

  it('reads letters of fancy alphabets', () => {
    expect(participantKey('𝓛𝓮́𝓪 Ｍartin')).toBe('lea martin');
  });

  it('drops marks without width', () => {
    expect(participantKey('Lé\u200ba \u202eMartin')).toBe('lea martin');
  });

  it('keeps digits and order: they may tell two people apart', () => {
    expect(participantKey('lea12')).not.toBe(participantKey('lea13'));
    expect(participantKey('Martin Thomas')).not.toBe(participantKey('Thomas Martin'));
  });

  it('keeps a name made of signs only', () => {
    expect(participantKey(' 🦄🦄 ')).toBe('🦄🦄');
    expect(participantKey('   ')).toBe('');
  });

  it('folds a folded name to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = participantKey(name);
        expect(participantKey(key)).toBe(key);
      }),
    );
  });
});
