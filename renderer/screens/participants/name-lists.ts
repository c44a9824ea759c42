import type {
  CandidateView,
  NameView,
  ParticipantsView,
} from '../../../core/contract/participant-views';
import { participantKey } from '../../../core/participants/participant-key';

/** A name as it is written in one or several reports, with the same pupils behind it in each. */
export type SeenName = {
  /** Of its element: what is dragged, and where pupils are dropped. */
  readonly id: string;
  /** As the first report writes it. */
  readonly written: string;
  readonly pupilIds: readonly string[];
  readonly host: boolean;
  readonly aside: boolean;
  readonly names: readonly NameView[];
};

/** Of the element of a pupil; the row of the table is called `row-` and the same. */
export function pupilSpot(pupilId: string): string {
  return `pupil-${pupilId}`;
}

/**
 * Names that wait for a pupil, first those of whom one click may say it. Who leads the meeting is
 * nobody of the class before one says so.
 */
export function openNames({ names }: Pick<ParticipantsView, 'names'>): readonly SeenName[] {
  const hosts = hostKeys(names);
  const open = gather(
    names.filter((name) => name.pupilIds.length === 0 && !name.aside && !hosts.has(keyOf(name))),
  );
  const isGuessed = (name: SeenName) => candidatesOf(name).length > 0;
  return [...open.filter(isGuessed), ...open.filter((name) => !isGuessed(name))];
}

/** Names of nobody of the class, by the teacher's word or the tool's. */
export function asideNames({ names }: Pick<ParticipantsView, 'names'>): readonly SeenName[] {
  const hosts = hostKeys(names);
  return gather(
    names.filter((name) => name.pupilIds.length === 0 && (name.aside || hosts.has(keyOf(name)))),
  );
}

/** The names behind a pupil. */
export function namesOf(
  { names }: Pick<ParticipantsView, 'names'>,
  pupilId: string,
): readonly SeenName[] {
  return gather(names.filter(({ pupilIds }) => pupilIds.includes(pupilId)));
}

/** Whom a name may be, the likeliest first. */
export function candidatesOf({ names }: SeenName): readonly CandidateView[] {
  const best = new Map<string, CandidateView>();
  for (const candidate of names.flatMap(({ candidates }) => candidates)) {
    const known = best.get(candidate.pupilId);
    if (known === undefined || known.score < candidate.score)
      best.set(candidate.pupilId, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Not every tool says who leads: one report that does speaks for all. */
function hostKeys(names: readonly NameView[]): ReadonlySet<string> {
  return new Set(names.filter(({ host }) => host).map(keyOf));
}

function keyOf({ name }: NameView): string {
  return participantKey(name);
}

/** One writing in two reports of a lesson, or twice in one, is one person: it is joined once. */
function gather(names: readonly NameView[]): readonly SeenName[] {
  const seen = new Map<string, SeenName>();
  for (const name of names) {
    const { pupilIds, joinedBy, aside, host } = name;
    const key = [keyOf(name), joinedBy, aside, ...pupilIds].join(' ');
    const known = seen.get(key);
    const id = `name-${name.reportId}-${name.place}`;
    seen.set(
      key,
      known === undefined
        ? { id, written: name.name, pupilIds, host, aside, names: [name] }
        : { ...known, host: known.host || host, names: [...known.names, name] },
    );
  }
  return [...seen.values()];
}
