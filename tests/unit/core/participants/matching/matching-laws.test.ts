import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchParticipants } from '../../../../../core/participants/match-participants';
import { participantKey } from '../../../../../core/participants/participant-key';
import { joined } from './who';

const FIRSTS = ['Léa', 'Léo', 'Lucas', 'Luca', 'Jean-Baptiste', 'Anne-Sophie', 'Thaïs', 'Nour'];
const LASTS = ['MARTIN', 'DUPONT', 'DUPOND', 'VAN DEN BERG', "D'HAENE", 'LI', 'DURAND-MARTIN'];

const names = fc.record({
  firstName: fc.constantFrom(...FIRSTS),
  lastName: fc.constantFrom(...LASTS),
});
const classes = fc
  .uniqueArray(names, {
    minLength: 1,
    maxLength: 12,
    selector: ({ firstName, lastName }) => `${lastName}${firstName}`,
  })
  .map((pupils) => pupils.map((each, at) => ({ ...each, id: `p${at}` })));

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'iPhone',
    'Léa',
    'M. Martin',
    'maman de Léa',
    'lea.martin12',
    '4A',
    '((',
    'a@b.c',
  ),
);
const written = fc.oneof(
  odd,
  names.map(({ firstName, lastName }) => `${firstName} ${lastName}`),
  names.map(({ firstName, lastName }) => `${lastName}, ${firstName} 4A`),
  fc
    .tuple(names, fc.nat())
    .map(([{ firstName, lastName }, at]) => without(`${firstName} ${lastName}`, at)),
);

function without(name: string, at: number): string {
  const place = at % name.length;
  return `${name.slice(0, place)}${name.slice(place + 1)}`;
}

const report = fc.array(written, { maxLength: 12 });
const asParticipants = (list: readonly string[]) => list.map((name) => ({ name }));

describe('matching', () => {
  it('never fails, scores from 0 to 1, and every automatic match is above every proposal', () => {
    fc.assert(
      fc.property(classes, fc.array(fc.record({ name: odd, email: odd })), (pupils, list) => {
        const { matches, unmatched } = matchParticipants(list, pupils);
        const seen = new Set([...matches.map(({ participant }) => participant), ...unmatched]);
        expect(seen.size).toBe(list.length);
        for (const { score, automatic } of matches) {
          expect(score).toBeGreaterThan(automatic ? 0.8 : 0);
          expect(score).toBeLessThanOrEqual(automatic ? 1 : 0.8);
        }
      }),
    );
  });

  it('changes nothing when the pupils or the participants stand in another order', () => {
    fc.assert(
      fc.property(classes, report, (pupils, list) => {
        const { matches } = matchParticipants(asParticipants(list), pupils);
        const turned = matchParticipants(
          asParticipants([...list].reverse()),
          [...pupils].reverse(),
        ).matches.map((each) => ({ ...each, participant: list.length - 1 - each.participant }));
        const sort = (all: readonly (typeof matches)[number][]) =>
          all.map((each) => JSON.stringify(each)).sort();
        expect(sort(turned)).toEqual(sort(matches));
      }),
    );
  });

  it('puts a name on the same pupil in any case, without accents and in any order of words', () => {
    fc.assert(
      fc.property(classes, names, fc.nat(), (all, { firstName, lastName }, turn) => {
        const name = `${firstName} ${lastName}`;
        const words = name.split(/[ '-]/);
        const at = turn % words.length;
        const turned = [...words.slice(at), ...words.slice(0, at)].join(' ');
        const whom = (text: string) => matchAlone(text, all);
        const own = whom(name);
        expect(whom(name.toLowerCase())).toBe(own);
        expect(whom(name.toUpperCase())).toBe(own);
        expect(whom(participantKey(name))).toBe(own);
        expect(whom(turned)).toBe(own);
      }),
    );
  });

  it('never puts two different names of a report on one pupil', () => {
    fc.assert(
      fc.property(classes, report, (pupils, list) => {
        const keys = new Map<string, string>();
        for (const match of matchParticipants(asParticipants(list), pupils).matches) {
          if (!match.automatic) continue;
          const key = participantKey(list[match.participant] ?? '');
          expect(keys.get(match.pupilId) ?? key).toBe(key);
          keys.set(match.pupilId, key);
        }
      }),
    );
  });

  it('leaves an exact name on its pupil when a stranger comes in', () => {
    fc.assert(
      fc.property(classes, odd, (pupils, stranger) => {
        const [first] = pupils;
        if (first === undefined) return;
        const name = `${first.firstName} ${first.lastName}`;
        const { matches } = matchParticipants(asParticipants([stranger, name]), pupils);
        const own = matches.find(({ participant, automatic }) => participant === 1 && automatic);
        expect(own?.pupilId ?? null).toBe(matchAlone(name, pupils));
      }),
    );
  });
});

function matchAlone(name: string, pupils: Parameters<typeof matchParticipants>[1]): string | null {
  const [match] = matchParticipants([{ name }], pupils).matches;
  return match?.automatic === true ? match.pupilId : null;
}

it('is not held up by names that are made to be slow', () => {
  const slow = Array.from({ length: 300 }, (_, at) =>
    `${'de la martin '.repeat(20)}${'a'.repeat(at)}`.repeat(20),
  );
  const start = performance.now();
  expect(joined(['MARTIN DE LA DE LA DE LA, Léa'], slow).every((id) => id === null)).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});
