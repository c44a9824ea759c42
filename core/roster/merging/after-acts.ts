import { assertNever } from '../../shared/assert-never';
import type { Enrolment } from '../enrolment';
import type { Pupil } from '../pupil';
import type { SchoolClass } from '../school-class';
import type { EarlierPupil, KnownPupil, KnownYear, PupilMemory } from './known-year';
import type { RosterAct } from './roster-act';

type Known = Pupil & PupilMemory;
type Stay = Omit<Enrolment, 'classId'>;
type Draft = {
  readonly classes: Map<string, SchoolClass>;
  readonly pupils: Map<string, Known>;
  /** By class, then by pupil and first day. */
  readonly stays: Map<string, Map<string, Stay>>;
};

/** What is known of a year once these acts are carried out. */
export function afterActs(known: KnownYear, acts: readonly RosterAct[]): KnownYear {
  const draft = draftOf(known);
  for (const act of acts) apply(draft, act);
  const { classes, pupils, stays } = draft;
  const here = new Set(
    [...stays.values()].flatMap((all) => [...all.values()].map(({ pupilId }) => pupilId)),
  );
  return {
    ...known,
    classes: [...classes.values()].map((each) => ({
      ...each,
      pupils: [...(stays.get(each.id)?.values() ?? [])].map(({ pupilId, ...stay }) => ({
        ...found(pupils, pupilId),
        ...stay,
      })),
    })),
    earlier: known.earlier.filter(({ id }) => !here.has(id)),
  };
}

function draftOf({ classes, earlier }: KnownYear): Draft {
  const pupils = new Map<string, Known>();
  for (const pupil of earlier) pupils.set(pupil.id, withoutLastClass(pupil));
  const stays = new Map<string, Map<string, Stay>>();
  for (const { id: classId, pupils: members } of classes) {
    for (const member of members) pupils.set(member.id, withoutStay(member));
    stays.set(classId, new Map(members.map(stayOf).map((stay) => [stayKey(stay), stay])));
  }
  const opened = classes.map(({ pupils: _pupils, ...each }) => [each.id, each] as const);
  return { classes: new Map(opened), pupils, stays };
}

function apply({ classes, pupils, stays }: Draft, act: RosterAct): void {
  switch (act.kind) {
    case 'add-class': {
      const { kind: _kind, classId: id, classKind: kind, ...facts } = act;
      classes.set(id, { ...facts, id, kind });
      return;
    }
    case 'reopen-class': {
      const { archivedOn: _archived, ...open } = found(classes, act.classId);
      classes.set(act.classId, open);
      return;
    }
    case 'add-pupil':
      pupils.set(act.pupilId, { ...NOTHING_SAID, ...act.pupil, id: act.pupilId });
      return;
    case 'change-pupil': {
      const { id, byHand, listedAs, refused } = found(pupils, act.pupilId);
      pupils.set(id, { ...act.after, id, byHand, listedAs, refused });
      return;
    }
    case 'enrol': {
      const { kind: _kind, classId, ...stay } = act;
      const all = stays.get(classId) ?? new Map<string, Stay>();
      stays.set(classId, all.set(stayKey(stay), stay));
      return;
    }
    case 'end-enrolment':
      changeStay(stays, act, { to: act.to });
      return;
    case 'change-level':
      changeStay(stays, act, { level: act.level });
      return;
    case 'learn-name': {
      const pupil = found(pupils, act.pupilId);
      pupils.set(pupil.id, { ...pupil, listedAs: [...pupil.listedAs, act.key] });
      return;
    }
    case 'refuse-value': {
      const pupil = found(pupils, act.pupilId);
      pupils.set(pupil.id, { ...pupil, refused: [...pupil.refused, act.key] });
      return;
    }
    default:
      assertNever(act);
  }
}

const NOTHING_SAID: PupilMemory = { byHand: [], listedAs: [], refused: [] };

function changeStay(
  stays: Draft['stays'],
  of: Pick<Enrolment, 'pupilId' | 'classId' | 'from'>,
  change: Partial<Stay>,
): void {
  const all = found(stays, of.classId);
  all.set(stayKey(of), { ...found(all, stayKey(of)), ...change });
}

function stayKey({ pupilId, from }: Pick<Stay, 'pupilId' | 'from'>): string {
  return `${pupilId}|${from}`;
}

function withoutStay({ from: _from, to: _to, level: _level, ...pupil }: KnownPupil): Known {
  return pupil;
}

function withoutLastClass({ className: _c, schoolYearLabel: _y, ...pupil }: EarlierPupil): Known {
  return pupil;
}

function stayOf({ id: pupilId, from, to, level }: KnownPupil): Stay {
  return { pupilId, from, ...(to !== undefined && { to }), ...(level !== undefined && { level }) };
}

function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one === undefined) throw new Error('an act names what stands');
  return one;
}
