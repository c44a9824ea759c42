import { expect, test } from '@playwright/test';
import { matchParticipants } from '../../core/participants/match-participants';
import { matchAutomatically } from '../unit/core/participants/corpus/continuo-matching';
import { buildCorpus } from '../unit/core/participants/corpus/corpus';
import { matchExactly } from '../unit/core/participants/corpus/exact-matching';
import { matchFuzzily } from '../unit/core/participants/corpus/fuzzy-matching';
import { type Matching, scoreMatching } from '../unit/core/participants/corpus/score-matching';
import { figure, keepFigures } from './figures';

// The mixture of the corpus stands with `buildCorpus`; a corpus of other mornings gives other
// figures, above all to the search that always finds somebody.
const CORPORA = [21, 22, 23, 24, 25].map((seed) => buildCorpus(seed, 2000));
const PUPILS = 40;
const NAMES = 1000;
const TIMES = 7;

test('names of a visio matched by Continuo, exactly, and by a fuzzy search', () => {
  const continuo = measure(matchAutomatically);
  const exact = measure(matchExactly);
  const fuzzy = measure(matchFuzzily);
  keepFigures(6, 'matching', [
    figure('names that tell a pupil, matched by Continuo', '%', continuo.matched, {
      judged: 'median',
      least: 97,
    }),
    figure('names put on a wrong pupil by Continuo', '%', continuo.wrong, {
      judged: 'p95',
      most: 0,
    }),
    figure('names that tell a pupil, equal once folded', '%', exact.matched),
    figure('names put on a wrong pupil, equal once folded', '%', exact.wrong),
    figure('names that tell a pupil, best hit of a fuzzy search', '%', fuzzy.matched),
    figure('names put on a wrong pupil, best hit of a fuzzy search', '%', fuzzy.wrong),
    figure('1,000 names in one report, matched with 40 pupils', 'ms', timeLargeReport()),
  ]);
});

/** Percentages of each corpus: of the names that tell a pupil, and of all names. */
function measure(match: Matching): { readonly matched: number[]; readonly wrong: number[] } {
  const scores = CORPORA.map((classes) => scoreMatching(classes, match));
  return {
    matched: scores.map(({ matched, tellable }) => (100 * matched) / tellable),
    wrong: scores.map(({ wrong, names }) => (100 * wrong.length) / names),
  };
}

function timeLargeReport(): readonly number[] {
  const classes = CORPORA.flat();
  const pupils = classes
    .slice(0, 2)
    .flatMap((each, at) => each.pupils.map((pupil) => ({ ...pupil, id: `${at}-${pupil.id}` })))
    .slice(0, PUPILS);
  const names = classes.flatMap((each) => each.names).slice(0, NAMES);
  expect([pupils.length, names.length]).toEqual([PUPILS, NAMES]);
  return Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    matchParticipants(names, pupils);
    return performance.now() - begun;
  });
}
