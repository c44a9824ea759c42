import type { CorpusPupil } from './child';
import type { CorpusClass, CorpusName } from './corpus';
import { type NameKind, NEVER_AUTOMATIC } from './name-kind';

/** What is judged: for each name the pupil whom it is put on without asking; null: it asks. */
export type Matching = (
  names: readonly Pick<CorpusName, 'name' | 'email'>[],
  pupils: readonly CorpusPupil[],
) => readonly (string | null)[];

type Counted = { readonly tellable: number; readonly matched: number };

/** How a matching did on a corpus. */
export type Score = {
  readonly names: number;
  readonly tellable: number;
  /** Of the tellable ones, those put on their pupil. */
  readonly matched: number;
  /** Each name put on somebody else, or on a pupil though it is nobody's, in words. */
  readonly wrong: readonly string[];
  /** Right by luck: of a kind that must always ask. */
  readonly rash: readonly string[];
  /** Each tellable name that was not matched, in words. */
  readonly missed: readonly string[];
  readonly byKind: ReadonlyMap<NameKind, Counted>;
};

/** Lets a matching have each report with its class, and compares with the truth. */
export function scoreMatching(classes: readonly CorpusClass[], match: Matching): Score {
  const [wrong, rash, missed]: [string[], string[], string[]] = [[], [], []];
  const byKind = new Map<NameKind, Counted>();
  for (const { seed, pupils, names } of classes) {
    const chosen = match(names, pupils);
    names.forEach((truth, at) => {
      const pupilId = chosen[at] ?? null;
      const words = () => inWords(seed, truth, pupilId, pupils);
      if (pupilId !== null && pupilId !== truth.pupilId) wrong.push(words());
      else if (pupilId !== null && isRash(truth)) rash.push(words());
      if (!truth.tellable) return;
      const before = byKind.get(truth.kind) ?? { tellable: 0, matched: 0 };
      const hit = pupilId === truth.pupilId ? 1 : 0;
      byKind.set(truth.kind, { tellable: before.tellable + 1, matched: before.matched + hit });
      if (hit === 0) missed.push(words());
    });
  }
  const counts = [...byKind.values()];
  return {
    names: classes.reduce((sum, { names }) => sum + names.length, 0),
    tellable: counts.reduce((sum, { tellable }) => sum + tellable, 0),
    matched: counts.reduce((sum, { matched }) => sum + matched, 0),
    ...{ wrong, rash, missed, byKind },
  };
}

function isRash({ kind, tellable }: CorpusName): boolean {
  return !tellable && NEVER_AUTOMATIC.has(kind);
}

/** « 17/3 typo-last: Léa Matrin <…> = MARTIN Léa, put on DURAND Léo ». */
function inWords(
  seed: string,
  { name, email, kind, pupilId }: CorpusName,
  chosen: string | null,
  pupils: readonly CorpusPupil[],
): string {
  const address = email === undefined ? '' : ` <${email}>`;
  const [truth, put] = [pupilId, chosen].map((id) => pupilInWords(id, pupils));
  return `${seed} ${kind}: ${name}${address} = ${truth}, put on ${put}`;
}

function pupilInWords(id: string | null, pupils: readonly CorpusPupil[]): string {
  const pupil = pupils.find((each) => each.id === id);
  if (pupil === undefined) return 'nobody';
  const usage = pupil.usageName === undefined ? '' : ` (${pupil.usageName})`;
  return `${pupil.lastName}${usage} ${pupil.firstName}`;
}

/** One line per kind, the worst first: « typo-last 41/43 ». */
export function kindsInWords({ byKind }: Score): string {
  return [...byKind]
    .sort(([, a], [, b]) => a.matched / a.tellable - b.matched / b.tellable)
    .map(([kind, { tellable, matched }]) => `${kind} ${matched}/${tellable}`)
    .join('\n');
}
