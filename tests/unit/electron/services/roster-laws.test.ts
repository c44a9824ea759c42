import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import { enrolledOn } from '../../../../core/roster/enrolled-pupil';
import { dateIn } from '../../../../core/timetable/day';
import { PARIS } from '../open-test-store';
import { openRosters } from './test-rosters';

const DAY = 24 * 3_600_000;

/** Pupils some of whom are easily taken for each other: twins, namesakes, other spellings. */
const PUPILS = [
  ['ABADIE', 'Léa', '04/05/2012'],
  ['ABADI', 'Lea', '04/05/2012'],
  ['ABADIE', 'Noé', '04/05/2012'],
  ['BARON', 'Noé', ''],
  ['BARON', 'Noé', '01/02/2012'],
  ['BARON-LUCE', 'Noé', '01/02/2012'],
  ['LI', 'Hugo', ''],
  ['ZOLA', 'Zoé', '09/09/2012'],
] as const;

type Line = {
  readonly pupil: (typeof PUPILS)[number];
  readonly className: string;
  readonly group: string;
};
type Step =
  | { readonly kind: 'import'; readonly lines: readonly Line[] }
  | { readonly kind: 'call'; readonly className: string; readonly absent: number }
  | { readonly kind: 'next day' }
  | { readonly kind: 'undo'; readonly back: number };

const line: fc.Arbitrary<Line> = fc.record({
  pupil: fc.constantFrom(...PUPILS),
  className: fc.constantFrom('4A', '4B'),
  group: fc.constantFrom('', 'LATIN'),
});
const lists = fc.array(line, { minLength: 1, maxLength: 9 });
/** Pupils whom nobody takes for each other, each once: nothing is left to the teacher. */
const once = fc.uniqueArray(line, {
  ...{ minLength: 1, maxLength: 6, selector: ({ pupil: [lastName] }) => lastName.slice(0, 3) },
});
const imported: fc.Arbitrary<Step> = lists.map((lines) => ({ kind: 'import', lines }));
const called: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('4A', '4B', 'LATIN'), fc.nat({ max: 8 }))
  .map(([className, absent]) => ({ kind: 'call', className, absent }));
const nextDay: fc.Arbitrary<Step> = fc.constant({ kind: 'next day' });
const undone: fc.Arbitrary<Step> = fc.nat({ max: 3 }).map((back) => ({ kind: 'undo', back }));

const HEADER = 'Nom;Prénom;Né(e) le;Classe;Groupes';

function written({ pupil, className, group }: Line): string {
  return [...pupil, className, group].join(';');
}

/** A school in which the steps are taken, and what must stay true of it after each. */
function openSchool() {
  const school = openRosters();
  const { store, roster, clock, choose, importAs, call, classNamed, pupilsOf } = school;
  const today = () => dateIn(PARIS, clock.now());
  const rollOf = (classId: string, day: string) =>
    enrolledOn(store.enrolled(classId), day).map(({ id }) => id);
  const lessons: { id: string; classId: string; day: string; events: string }[] = [];
  const rolls: { classId: string; day: string; ids: readonly string[] }[] = [];

  async function take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'import': {
        const preview = await choose(step.lines.map(written), HEADER);
        const groups = preview.groups.map(({ name }) => name);
        expect(importAs(preview, { groups })).toMatchObject({ ok: true });
        return;
      }
      case 'call': {
        const found = classNamed(step.className);
        if (found === undefined) return;
        const day = today();
        const roll = enrolledOn(pupilsOf(step.className), day);
        const id = call(
          step.className,
          roll.slice(0, step.absent).map((pupil) => pupil.id),
        );
        lessons.push({ id, classId: found.id, day, events: eventsOf(id) });
        return;
      }
      case 'next day':
        for (const { id } of store.classes()) {
          rolls.push({ classId: id, day: today(), ids: rollOf(id, today()) });
        }
        return clock.advance(DAY);
      case 'undo': {
        const standing = roster.imports().filter(({ undoneAt }) => undoneAt === undefined);
        const chosen = standing[step.back];
        if (chosen !== undefined) expect(roster.undo(chosen.id)).toMatchObject({ ok: true });
      }
    }
  }

  const eventsOf = (lessonId: string) => JSON.stringify(store.registerEvents(lessonId));

  return {
    take,
    expectMarksKept(): void {
      for (const { id, classId, day, events } of lessons) {
        expect(eventsOf(id)).toBe(events);
        const onRoll = new Set(rollOf(classId, day));
        const { roll = [] } = replayRegister(store.registerEvents(id));
        expect(roll.filter((pupilId) => !onRoll.has(pupilId))).toEqual([]);
      }
    },
    expectRollsKept(): void {
      for (const { classId, day, ids } of rolls) {
        const onRoll = new Set(rollOf(classId, day));
        expect(ids.filter((id) => !onRoll.has(id))).toEqual([]);
      }
    },
  };
}

describe('whatever lists are imported, on whatever days', () => {
  it('no mark goes, and the roll of a past day still has whoever was on it', async () => {
    const steps = fc.array(fc.oneof(imported, called, nextDay), { minLength: 2, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const school = openSchool();
        for (const step of taken) {
          await school.take(step);
          school.expectMarksKept();
          school.expectRollsKept();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no mark goes when imports are undone either, nor the pupil from its roll', async () => {
    const steps = fc.array(fc.oneof(imported, called, nextDay, undone), {
      minLength: 3,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const school = openSchool();
        for (const step of taken) {
          await school.take(step);
          school.expectMarksKept();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('importing the same list again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(once, once, async (first, second) => {
        const school = openRosters();
        const { store, choose, importAs } = school;
        const standing = () => [
          store.classes(),
          store.classes().map(({ id }) => store.enrolled(id)),
        ];
        for (const list of [first, second]) importAs(await choose(list.map(written), HEADER));
        const before = standing();
        importAs(await choose(second.map(written), HEADER));
        expect(standing()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
