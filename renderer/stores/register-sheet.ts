import type { Mark } from '../../core/attendance/mark';
import type { RegisterProgress, RegisterView } from '../../core/contract/register-views';

/** A mark that is shown before main has answered. */
export type Guess = { readonly id: number; readonly pupilId: string; readonly mark: Mark };

/** What is known of one register: the newest truth of main, and the guesses laid over it. */
export type RegisterSheet = {
  readonly truth: RegisterView;
  /** In the order in which they were made. */
  readonly guesses: readonly Guess[];
};

/**
 * Takes a register that was read. Its roll is the newest one; its marks may have been overtaken by
 * an answer to a mark, and then those stay.
 */
export function adoptView(sheet: RegisterSheet | null, view: RegisterView): RegisterSheet {
  if (sheet === null || sheet.truth.lessonId !== view.lessonId) {
    return { truth: view, guesses: [] };
  }
  const read = { ...sheet, truth: view };
  return view.revision < sheet.truth.revision ? adoptProgress(read, sheet.truth) : read;
}

/** Takes what main says of the marks, unless something newer is already there. */
export function adoptProgress(sheet: RegisterSheet, progress: RegisterProgress): RegisterSheet {
  const { lesson, className, timeZone, roll, revision } = sheet.truth;
  if (progress.revision < revision) return sheet;
  const { lessonId, state, marks, counts, canUndo, canRedo, validatedAt } = progress;
  return {
    ...sheet,
    truth: {
      ...{ lesson, className, timeZone, roll },
      ...{ lessonId, state, revision: progress.revision, marks, counts, canUndo, canRedo },
      ...(validatedAt !== undefined && { validatedAt }),
    },
  };
}

export function addGuess(sheet: RegisterSheet, guess: Guess): RegisterSheet {
  return { ...sheet, guesses: [...sheet.guesses, guess] };
}

/** Main has answered: from now on its truth stands there alone, whatever it was. */
export function dropGuess(sheet: RegisterSheet, id: number): RegisterSheet {
  return { ...sheet, guesses: sheet.guesses.filter((guess) => guess.id !== id) };
}

/** What the screen shows: the truth, with the guesses over it. */
export function shownMarks(sheet: RegisterSheet): Readonly<Record<string, Mark>> {
  if (sheet.guesses.length === 0) return sheet.truth.marks;
  const marks: Record<string, Mark> = { ...sheet.truth.marks };
  for (const guess of sheet.guesses) marks[guess.pupilId] = guess.mark;
  return marks;
}
