import type { Enrolment } from '../enrolment';
import type { PupilFacts } from '../pupil';
import type { EarlierPupil, KnownPupil, KnownYear } from './known-year';

/** What the vault knows of a year, by pupil. */
export type StandingFacts = {
  readonly facts: Map<string, PupilFacts>;
  /** The last stay of each pupil in each class, by `stayKey`. */
  readonly stays: Map<string, Enrolment>;
};

/** Names the stays of a pupil in a class. */
export function stayKey(classId: string, pupilId: string): string {
  return `${classId}|${pupilId}`;
}

/** Begins what acts are written on. */
export function standingFacts({ classes, earlier }: KnownYear): StandingFacts {
  const facts = new Map<string, PupilFacts>();
  const stays = new Map<string, Enrolment>();
  for (const pupil of earlier) facts.set(pupil.id, factsOfEarlier(pupil));
  for (const { id: classId, pupils } of classes) {
    for (const pupil of pupils) {
      facts.set(pupil.id, factsOfKnown(pupil));
      const before = stays.get(stayKey(classId, pupil.id));
      if (before !== undefined && before.from > pupil.from) continue;
      stays.set(stayKey(classId, pupil.id), stayOf(classId, pupil));
    }
  }
  return { facts, stays };
}

function stayOf(classId: string, { id: pupilId, from, to, level }: KnownPupil): Enrolment {
  return {
    pupilId,
    classId,
    from,
    ...(to !== undefined && { to }),
    ...(level !== undefined && { level }),
  };
}

function factsOfKnown(pupil: KnownPupil): PupilFacts {
  const { id: _i, photo: _p, from: _f, to: _t, level: _l, ...said } = pupil;
  const { byHand: _h, listedAs: _n, refused: _r, ...facts } = said;
  return facts;
}

function factsOfEarlier(pupil: EarlierPupil): PupilFacts {
  const { id: _i, photo: _p, className: _c, schoolYearLabel: _y, ...said } = pupil;
  const { byHand: _h, listedAs: _n, refused: _r, ...facts } = said;
  return facts;
}
