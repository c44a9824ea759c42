import { wordsOfFiles } from './file-words';
import { type NamedPupil, type NameWords, type Nearness, namesOf, nearness } from './name-nearness';

/** Whom a file seems to show; without a pupil the teacher has to say it. */
type MatchedPhoto = { readonly pupilId?: string; readonly isSure: boolean };

type Candidate = { readonly pupilId: string; readonly nearness: Nearness };

/** From the surest. */
const ORDER: readonly Nearness[] = ['whole', 'short', 'among', 'spelling', 'part'];
/** With other words or other letters around it a name is only supposed. */
const SURE: readonly Nearness[] = ['whole', 'short'];

/**
 * Whom each file of a set shows, by its name, in the order of the files. Sure is a file that bears
 * the name of one pupil, of whom no other file bears the name, and that is near to no other pupil,
 * save those who have a file of their own. One pupil has at most one file; of two that claim one
 * the first is proposed.
 */
export function matchPhotos(
  fileNames: readonly string[],
  pupils: readonly NamedPupil[],
): readonly MatchedPhoto[] {
  const named = pupils.map((pupil) => ({ pupilId: pupil.id, names: namesOf(pupil) }));
  const known = new Set(
    named.flatMap(({ names }) => names.flatMap(({ last, first }) => [...last, ...first])),
  );
  const candidates = wordsOfFiles(fileNames, known).map((words) => candidatesOf(words, named));
  const owners = new Set(candidates.map(wholeOwner).filter((id) => id !== undefined));
  const claims = candidates.map((ofFile) => claimOf(ofFile, owners));
  return withoutRivals(claims);
}

function candidatesOf(
  words: readonly string[],
  named: readonly { readonly pupilId: string; readonly names: readonly NameWords[] }[],
): readonly Candidate[] {
  return named.flatMap(({ pupilId, names }) => {
    const found = names.map((name) => nearness(words, name));
    const best = ORDER.find((each) => found.includes(each));
    return best === undefined ? [] : [{ pupilId, nearness: best }];
  });
}

/** The one pupil whose whole name a file bears: it is not missing to any other file. */
function wholeOwner(candidates: readonly Candidate[]): string | undefined {
  const whole = candidates.filter((each) => each.nearness === 'whole');
  return whole.length === 1 ? whole[0]?.pupilId : undefined;
}

type Claim = MatchedPhoto & { readonly rank: number };

function claimOf(candidates: readonly Candidate[], owners: ReadonlySet<string>): Claim {
  const own = wholeOwner(candidates);
  const rivals = candidates.filter(({ pupilId }) => pupilId === own || !owners.has(pupilId));
  const best = ORDER.find((each) => rivals.some((rival) => rival.nearness === each));
  const [nearest, second] = rivals.filter((rival) => rival.nearness === best);
  if (best === undefined || nearest === undefined || second !== undefined) {
    return { isSure: false, rank: ORDER.length };
  }
  const isSure = SURE.includes(best) && rivals.length === 1;
  return { pupilId: nearest.pupilId, isSure, rank: ORDER.indexOf(best) };
}

/** Of several files for one pupil the nearest, then the first, is proposed, and none is sure. */
function withoutRivals(claims: readonly Claim[]): readonly MatchedPhoto[] {
  const ofPupil = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.pupilId === undefined) continue;
    ofPupil.set(claim.pupilId, [...(ofPupil.get(claim.pupilId) ?? []), claim]);
  }
  return claims.map((claim) => {
    const { pupilId, isSure } = claim;
    if (pupilId === undefined) return { isSure: false };
    const rivals = ofPupil.get(pupilId) ?? [];
    const rank = Math.min(...rivals.map((rival) => rival.rank));
    const proposed = rivals.find((rival) => rival.rank === rank);
    if (proposed !== claim) return { isSure: false };
    return { pupilId, isSure: isSure && rivals.length === 1 };
  });
}
