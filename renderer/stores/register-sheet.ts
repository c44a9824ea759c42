import type { Mark } from '../../core/attendance/mark';
import type { RegisterView } from '../../core/contract/views';

/** A mark that is shown before main has answered. */
export type Guess = { readonly id: number; readonly pupilId: string; readonly mark: Mark };

/** What is known of one register: the newest truth of main, and the guesses laid over it. */
export type RegisterSheet = {
  readonly truth: RegisterView;
  /** In the order in which they were made. */
  readonly guesses: readonly Guess[];
};

/** Takes what main says, unless something newer of the same register is already there. */
export function adoptTruth(sheet: RegisterSheet | null, view: RegisterView): RegisterSheet {
  if (sheet === null || sheet.truth.lesson.id !== view.lesson.id) {
    return { truth: view, guesses: [] };
  }
  return view.revision < sheet.truth.revision ? sheet : { ...sheet, truth: view };
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
