import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../core/attendance/mark';
import {
  addEvent,
  decideUndo,
  type Marks,
  type RegisterAct,
  type RegisterHistory,
  untouched,
} from '../../../../../core/attendance/register-history';
import { matchParticipants } from '../../../../../core/participants/match-participants';
import { parseReport } from '../../../../../core/participants/parse-report';
import { DEFAULT_RULES } from '../../../../../core/participants/proposal-rules';
import { decideParticipants } from '../../../../../core/participants/review/decide-participants';
import { reviewParticipants } from '../../../../../core/participants/review/review-participants';
import type { Lesson } from '../../../../../core/timetable/lesson';
import { buildCorpus, type CorpusClass } from '../corpus/corpus';
import { createRandom, type Random } from '../corpus/random';
import { type Attendee, simulateMeeting } from './simulate-meeting';
import { WRITERS, type Writer } from './write-meeting';

const LENGTH = 55 * 60;
const MORNINGS = [
  ['2026-11-23T07:00:00Z', 'Europe/Paris'],
  ['2027-03-04T07:00:00Z', 'Europe/Paris'],
  ['2026-11-23T22:30:00Z', 'Europe/Paris'],
  ['2026-12-07T19:05:00Z', 'Pacific/Noumea'],
] as const;
const CLASSES = buildCorpus(11, 900).slice(0, 30);
const RUNS = CLASSES.flatMap((one, at) => WRITERS.map((writer) => ({ one, at, writer })));

it('looks at lessons with many late and many who left', () => {
  const marks = RUNS.flatMap(({ one, writer, at }) =>
    takenOver(one, writer, createRandom(at + 1)).marked.map(({ mark }) => mark),
  );
  expect(marks.filter(({ arrivedAt }) => arrivedAt !== undefined).length).toBeGreaterThan(100);
  expect(marks.filter(({ leftAt }) => leftAt !== undefined).length).toBeGreaterThan(100);
});

describe.each(RUNS)('class $at, from the bytes of $writer.tool to the register', (run) => {
  const lesson = takenOver(run.one, run.writer, createRandom(run.at + 1));

  it('marks nobody otherwise than the truth says', () => {
    for (const { pupilId, mark } of lesson.marked) {
      expect([pupilId, mark, told(mark, pupilId, lesson)]).toEqual([pupilId, mark, 'true']);
    }
    expect(lesson.marked.length).toBeGreaterThan(0);
  });

  it('marks nobody absent, and leaves the marks of the teacher', () => {
    expect(lesson.marked.filter(({ mark }) => mark.presence !== 'present')).toEqual([]);
    for (const [pupilId, mark] of Object.entries(lesson.byHand)) {
      expect(lesson.after.marks[pupilId]).toStrictEqual(mark);
    }
  });

  it('is undone as one', () => {
    const undo = decideUndo(lesson.after);
    if (!undo.ok) throw new Error(undo.error);
    expect(event(lesson.after, undo.value).marks).toStrictEqual(lesson.byHand);
  });
});

/** One lesson: what is true of it, and what its register says once everything is taken over. */
function takenOver({ pupils, ...rest }: CorpusClass, writer: Writer, random: Random) {
  const [start, timeZone] = random.pick(MORNINGS);
  const seen = simulateMeeting({ pupils, ...rest }, LENGTH, random);
  const end = iso(start, LENGTH);
  const bytes = writer.write(seen, start, timeZone);
  const parsed = parseReport({ name: 'x', bytes }, { start, end, timeZone });
  if (!parsed.ok) throw new Error(parsed.error.code);
  const { participants } = parsed.value;
  const joins = matchParticipants(participants, pupils).matches.filter((one) => one.automatic);
  const byHand = marksByHand(pupils, random, start);
  const before = Object.entries(byHand).reduce(
    (history, [pupilId, mark]) => event(history, { kind: 'mark', pupilId, mark }),
    untouched,
  );
  const view = reviewParticipants({
    lesson: { ...LESSON, start, end },
    ...{ className: '4A', timeZone, state: before.state, standing: before.marks },
    roll: pupils.map(({ id, ...names }, at) => ({ ...names, pupilId: id, number: at + 1 })),
    ...{ rules: DEFAULT_RULES, outages: [] },
    reports: [
      {
        ...{ ...parsed.value, id: 'report', source: 'file', readAt: end, kept: false, live: false },
        participants: participants.map((one, place) => ({
          ...{ ...one, candidates: [], aside: false },
          pupilIds: joins.flatMap((join) => (join.participant === place ? [join.pupilId] : [])),
        })),
      },
    ],
  });
  const after = event(before, acceptAll(before, view));
  const marked = Object.entries(after.marks)
    .filter(([pupilId]) => !Object.hasOwn(byHand, pupilId))
    .map(([pupilId, mark]) => ({ pupilId, mark }));
  return { start, seen, writer, byHand, after, marked };
}

const LESSON: Omit<Lesson, 'start' | 'end'> = {
  ...{ id: 'one', classId: '4A', subject: 'Français', kind: 'lesson', mode: 'remote' },
  ...{ status: 'planned', changedByHand: false },
};

/** A teacher who had begun the roll call: some are absent, late or out of reach by hand. */
function marksByHand(pupils: CorpusClass['pupils'], random: Random, start: string): Marks {
  const said: readonly Mark[] = [
    { presence: 'absent', evidence: 'seen' },
    { presence: 'absent', exemption: 'away', evidence: 'declared' },
    { presence: 'present', arrivedAt: iso(start, 1200), evidence: 'seen' },
    { presence: 'unreachable', evidence: 'seen' },
    { presence: 'present', mode: 'asynchronous', evidence: 'seen' },
  ];
  const some = random.shuffle(pupils).slice(0, said.length);
  return Object.fromEntries(
    some.flatMap(({ id }, at) => (said[at] ? [[id, said[at]] as const] : [])),
  );
}

/** Everybody is ticked, whatever is proposed; no absence is confirmed and no mark is given up. */
function acceptAll(
  history: RegisterHistory,
  view: ReturnType<typeof reviewParticipants>,
): RegisterAct {
  const taken = view.proposals.map(({ pupilId }) => pupilId);
  const chosen = { taken, replacing: [], absent: [] };
  const decided = decideParticipants(history, view.proposals, chosen, view.measured.minutes);
  if (!decided.ok || decided.value.act === null) throw new Error('nothing to take over');
  return decided.value.act;
}

/** What is wrong with a mark, beside when the pupil was truly there. */
function told(mark: Mark, pupilId: string, { seen, start, writer }: Truth): string {
  const own = seen.filter((one) => one.pupilId === pupilId);
  const stays = own.flatMap((one) => one.stays);
  if (stays.length === 0) return 'was not there';
  const meeting = bounds(seen.flatMap((one) => one.stays));
  const { from, to } = bounds(stays);
  // Six whole minutes; a tool that writes minutes may hide two halves of one, for the pupil.
  const [least, hidden] = [360, writer.precision === 'minute' ? 118 : 0];
  const late = from - meeting.from;
  const early = meeting.to - to;
  if (mark.arrivedAt !== undefined && late < least) return `came ${late} s late only`;
  if (mark.arrivedAt === undefined && late >= least + hidden) return `came ${late} s late`;
  if (mark.leftAt !== undefined && early < least) return `left ${early} s early only`;
  if (mark.leftAt === undefined && early >= least + hidden) return `left ${early} s early`;
  if (mark.arrivedAt !== undefined && mark.arrivedAt !== minute(start, from)) return 'another hour';
  if (mark.leftAt !== undefined && mark.leftAt !== minute(start, to)) return 'another hour';
  return minutesTold(mark, own[0]?.stays ?? [], meeting);
}

type Truth = Pick<ReturnType<typeof takenOver>, 'seen' | 'start' | 'writer'>;

/** Cut off at the bounds of the lesson, minutes can be wrong by the gaps that a tool hides there. */
function minutesTold(
  { attended }: Mark,
  stays: Attendee['stays'],
  meeting: { readonly from: number; readonly to: number },
): string {
  if (attended === undefined) return 'minutes are missing';
  const inside = stays.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(LENGTH, to) - Math.max(0, from)),
    0,
  );
  const cut = stays.slice(1).reduce((sum, { from }, at) => sum + from - (stays[at]?.to ?? from), 0);
  const outOf = (meeting.to - meeting.from) / 60;
  if (Math.abs(attended.outOf - outOf) > 1) return `${outOf} minutes are measured`;
  const most = (inside + cut) / 60 + 1;
  return attended.minutes >= inside / 60 - 1.5 && attended.minutes <= most
    ? 'true'
    : `was there for ${inside / 60} minutes`;
}

function bounds(stays: Attendee['stays']) {
  return {
    from: Math.max(0, Math.min(...stays.map(({ from }) => from))),
    to: Math.min(LENGTH, Math.max(...stays.map(({ to }) => to))),
  };
}

function event(history: RegisterHistory, act: RegisterAct): RegisterHistory {
  const at = '2026-11-23T12:00:00Z';
  return addEvent(history, { ...act, id: `event-${history.revision}`, at });
}

function minute(start: string, second: number): string {
  return iso(start, Math.floor(second / 60) * 60);
}

function iso(start: string, second: number): string {
  return new Date(Date.parse(start) + second * 1000).toISOString().replace('.000Z', 'Z');
}
