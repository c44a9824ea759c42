import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Enrolment } from '../../../../core/roster/enrolment';
import { shiftDate } from '../../../../core/timetable/shift-date';
import { openClassLife } from './test-class-life';

const DAY = 24 * 3_600_000;

/** Pupils some of whom are easily taken for each other. */
const LISTED = [
  'ABADIE;Léa;04/05/2012',
  'ABADI;Lea;04/05/2012',
  'BARON;Noé;',
  'LI;Hugo;',
  'ZOLA;Zoé;',
];

/** Places in what stands by then: the remainder of a division by its length. */
const place = fc.nat({ max: 11 });
const days = fc.integer({ min: -30, max: 30 });
const listed = fc.array(
  fc.tuple(fc.constantFrom(...LISTED), fc.constantFrom('4A', '4B'), fc.constantFrom('', 'LATIN')),
  { minLength: 1, maxLength: 6 },
);

type Step = (school: ReturnType<typeof openClassLife>) => unknown;

/** With what a failure shows of it. */
const said = (text: string, step: Step): Step => Object.assign(step, { toString: () => text });

const steps: fc.Arbitrary<Step> = fc.oneof(
  listed.map((lines) =>
    said(`import ${lines.join(' / ')}`, ({ importLines }) => importLines(lines)),
  ),
  fc.nat({ max: 3 }).map((back) => said(`undo ${back}`, ({ undo }) => undo(back))),
  fc
    .tuple(place, fc.nat({ max: 4 }))
    .map(([at, absent]) => said(`call ${at}`, ({ callToday }) => callToday(at, absent))),
  place.map((at) => said(`mark ${at}`, ({ markToday }) => markToday(at))),
  fc
    .integer({ min: 1, max: 20 })
    .map((count) => said(`${count} days later`, ({ clock }) => clock.advance(count * DAY))),
  fc.tuple(place, days).map(([at, off]) =>
    said(`add ${at} ${off}`, ({ pupils, classAt, today }) =>
      pupils.add(classAt(at), {
        pupil: { lastName: 'NOUVEL', firstName: 'Tom' },
        from: shiftDate(today(), off),
      }),
    ),
  ),
  fc
    .tuple(place, place, place, days)
    .map(([who, from, to, off]) =>
      said(`move ${who} ${from} ${to} ${off}`, ({ pupils, pupilAt, classAt, today }) =>
        pupils.move(pupilAt(who), classAt(from), classAt(to), shiftDate(today(), off)),
      ),
    ),
  fc
    .tuple(place, place, days)
    .map(([who, from, off]) =>
      said(`leave ${who} ${from} ${off}`, ({ pupils, pupilAt, classAt, today }) =>
        pupils.leave(pupilAt(who), classAt(from), shiftDate(today(), off)),
      ),
    ),
  fc
    .tuple(place, place, days)
    .map(([who, to, off]) =>
      said(`return ${who} ${to} ${off}`, ({ pupils, pupilAt, classAt, today }) =>
        pupils.return(pupilAt(who), classAt(to), shiftDate(today(), off)),
      ),
    ),
  fc
    .tuple(place, fc.constantFrom('Leo', 'Léa', 'Ève'))
    .map(([who, firstName]) =>
      said(`rename ${who}`, ({ pupils, pupilAt }) =>
        pupils.change(pupilAt(who), { lastName: 'ABADIE', firstName }),
      ),
    ),
  place.map((who) => said(`remove ${who}`, ({ pupils, pupilAt }) => pupils.remove(pupilAt(who)))),
  place.map((who) => said(`note ${who}`, ({ noteOf }) => noteOf(who))),
  fc
    .tuple(place, fc.array(place, { maxLength: 5 }))
    .map(([at, who]) => said(`group ${at} ${who}`, ({ writeGroup }) => writeGroup(at, who))),
  fc
    .tuple(place, fc.boolean())
    .map(([at, archived]) =>
      said(`archive ${at} ${archived}`, ({ classes, classAt }) =>
        classes.archive(classAt(at), archived),
      ),
    ),
  place.map((at) =>
    said(`remove class ${at}`, ({ classes, classAt }) => classes.remove(classAt(at))),
  ),
);

describe('whatever is done by hand, imported and undone, in whatever order', () => {
  it('registers say what they said, and each pupil is at most once in a class on a day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 8, maxLength: 30 }), async (taken) => {
        const school = openClassLife();
        for (const step of taken) {
          await step(school);
          expect(school.namedAndGone()).toEqual([]);
          expect(school.registersNow()).toEqual(school.registersThen());
          for (const { stays } of school.allStays()) expect(stays.filter(isBackwards)).toEqual([]);
          for (const { stays } of school.allStays()) expect(overlapping(stays)).toEqual([]);
        }
        expect(school.database.all('PRAGMA foreign_key_check')).toEqual([]);
        expect(school.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

const isBackwards = ({ from, to }: Enrolment) => to !== undefined && to < from;

function overlapping(stays: readonly Enrolment[]): readonly (readonly [Enrolment, Enrolment])[] {
  return stays.flatMap((one, index) =>
    stays
      .slice(index + 1)
      .filter((other) => other.classId === one.classId)
      .filter((other) => one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999'))
      .map((other) => [one, other] as const),
  );
}
