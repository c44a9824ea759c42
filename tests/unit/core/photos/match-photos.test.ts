import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPhotos } from '../../../../core/photos/match-photos';
import type { NamedPupil } from '../../../../core/photos/name-nearness';

const LINA: NamedPupil = { id: 'lina', lastName: 'DURAND', firstName: 'Lina' };
const CLASS: readonly NamedPupil[] = [
  LINA,
  { id: 'jp', lastName: 'LE GOFF', firstName: 'Jean-Pierre' },
  { id: 'chloe', lastName: 'ŒUVRARD', firstName: 'Chloé' },
  { id: 'wassim', lastName: "BEN M'BAREK", firstName: 'Wassim' },
  { id: 'ana', lastName: 'SILVA', usageName: 'COSTA', firstName: 'Ana' },
];

function one(fileName: string, pupils: readonly NamedPupil[] = CLASS) {
  return matchPhotos([fileName], pupils)[0];
}

describe('a photo is surely of the one pupil whose name its file bears', () => {
  it.each([
    ['DURAND Lina.jpg', 'lina'],
    ['lina.durand.jpg', 'lina'],
    ['4A_DURAND_Lina_2026.png', 'lina'],
    ['12 - Durand L.jpg', 'lina'],
    ['DurandLina.JPEG', 'lina'],
    ['DURANDLina.jpg', 'lina'],
    ['photos 4A/6eB/Durand Lina (1).webp', 'lina'],
    ['IMG_20260901 durand-lina.heic', 'lina'],
    ['legoff_jeanpierre.jpg', 'jp'],
    ['LE GOFF J-P.jpg', 'jp'],
    ['oeuvrard chloe.gif', 'chloe'],
    ['Chloe\u0301 Œuvrard.jpg', 'chloe'],
    ['BEN M’BAREK Wassim.jpg', 'wassim'],
    ['Ana Costa.jpg', 'ana'],
    ['SILVA COSTA Ana.jpg', 'ana'],
    ['Élève - Silva, Ana.jpg', 'ana'],
  ])('%s', (fileName, pupilId) => {
    expect(one(fileName)).toEqual({ pupilId, isSure: true });
  });
});

describe('a photo is proposed, to be looked at', () => {
  it.each([
    ['Lina.jpg', 'lina'],
    ['durand.jpg', 'lina'],
    ['DURAND Lina Rose.jpg', 'lina'],
    ['DURAN Lina.jpg', 'lina'],
  ])('%s bears less, more or other than the name', (fileName, pupilId) => {
    expect(one(fileName)).toEqual({ pupilId, isSure: false });
  });

  it('when another pupil without a photo of their own is near', () => {
    const louis = { id: 'louis', lastName: 'DURAND', firstName: 'Louis' };
    const linda = { id: 'linda', lastName: 'DURAND', firstName: 'Linda' };
    expect(one('Durand L.jpg', [...CLASS, louis])).toEqual({ isSure: false });
    expect(one('Durand Lina.jpg', [...CLASS, linda])).toEqual({ pupilId: 'lina', isSure: false });
    expect(matchPhotos(['Durand Lina.jpg', 'Durand Linda.jpg'], [...CLASS, linda])).toEqual([
      { pupilId: 'lina', isSure: true },
      { pupilId: 'linda', isSure: true },
    ]);
  });

  it('when two files bear the name: the first, and none surely', () => {
    expect(matchPhotos(['DURAND Lina.jpg', 'lina durand.png'], CLASS)).toEqual([
      { pupilId: 'lina', isSure: false },
      { isSure: false },
    ]);
  });
});

describe('a photo is left to the teacher', () => {
  it.each(['IMG_0012.jpg', '4A.jpg', '', '.jpg', 'MARTIN Paul.jpg'])('%s', (fileName) => {
    expect(one(fileName)).toEqual({ isSure: false });
  });

  it('when two pupils bear the same name', () => {
    expect(one('DURAND Lina.jpg', [LINA, { ...LINA, id: 'other' }])).toEqual({ isSure: false });
  });
});

it('words that most files share, such as the name of the school, say nothing', () => {
  const files = CLASS.map(({ lastName, firstName }) => `Hugo ${lastName} ${firstName} TG.jpg`);
  expect(matchPhotos(files, CLASS).map(({ pupilId, isSure }) => isSure && pupilId)).toEqual(
    CLASS.map(({ id }) => id),
  );
});

it('no pupil ever has two photos, and a sure one bears the name of no other pupil', () => {
  const word = fc.constantFrom('Durand', 'Lina', 'Linda', 'Le', 'Goff', 'Jean', 'Pierre', 'L');
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const named = fc.record({ lastName: name, firstName: name });
  fc.assert(
    fc.property(
      fc.array(named, { maxLength: 6 }),
      fc.array(name, { maxLength: 8 }),
      (all, files) => {
        const pupils = all.map((each, index) => ({ ...each, id: String(index) }));
        const matched = matchPhotos(files, pupils).flatMap(({ pupilId }) => pupilId ?? []);
        expect(new Set(matched).size).toBe(matched.length);
        for (const [index, { pupilId, isSure }] of matchPhotos(files, pupils).entries()) {
          const twin = pupils.find(({ id }) => id === pupilId);
          const twins = pupils.filter(
            (each) => `${each.lastName} ${each.firstName}` === files[index],
          );
          if (isSure && twins.length > 0) expect(twins).toEqual([twin]);
        }
      },
    ),
  );
});
