import { SCHOOL_LEVELS } from '../../../core/roster/school-level';

/** The levels of a class as a form holds them. */
export type LevelDraft = {
  /** Of the known levels. */
  readonly chosen: readonly string[];
  /** Any other ones, as they were typed. */
  readonly others: string;
};

export function levelDraftOf(levels: readonly string[]): LevelDraft {
  return {
    chosen: levels.filter((level) => isKnown(level)),
    others: levels.filter((level) => !isKnown(level)).join(', '),
  };
}

/** The known levels in the order of the school, then the other ones as they were typed. */
export function levelsOf({ chosen, others }: LevelDraft): readonly string[] {
  const typed = others
    .split(/[,;]/)
    .map((level) => level.trim())
    .filter((level) => level !== '');
  return [...SCHOOL_LEVELS.filter((level) => chosen.includes(level)), ...typed];
}

function isKnown(level: string): boolean {
  return SCHOOL_LEVELS.some((known) => known === level);
}
