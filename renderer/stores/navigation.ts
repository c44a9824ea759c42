import { create } from 'zustand';
import type { DocumentKind, DocumentSubject } from '../../core/export/document-kinds';

/** The pages of the registers, in the order of their tabs. */
export const REGISTERS_PAGES = ['forgotten', 'month', 'absentees', 'periods', 'follow-up'] as const;
export type RegistersPage = (typeof REGISTERS_PAGES)[number];

/** The pages of Visio, in the order of their tabs. */
export const VISIO_PAGES = ['rooms', 'services', 'journal'] as const;
export type VisioPage = (typeof VISIO_PAGES)[number];

/** The pages beside the list of classes; `learned-names` are those of one class. */
export type ClassesPage = 'imports' | 'new-year' | 'learned-names';

/** The pages of a class, in the order of their tabs. */
export const CLASS_TABS = ['pupils', 'seating', 'rooms'] as const;
export type ClassTab = (typeof CLASS_TABS)[number];

/** Where the teacher is. Ids only: each screen reads what it shows by itself. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'rollcall'; readonly lessonId: string }
  /** Who was in the visio of a lesson: belongs to its roll call. */
  | { readonly screen: 'participants'; readonly lessonId: string }
  | {
      readonly screen: 'classes';
      /** Without a page: the list, or the class. */
      readonly page?: ClassesPage;
      readonly classId?: string;
      readonly tab?: ClassTab;
      readonly pupilId?: string;
    }
  | { readonly screen: 'timetable' }
  | {
      readonly screen: 'registers';
      readonly page?: RegistersPage;
      readonly classId?: string;
    }
  | { readonly screen: 'visio'; readonly page?: VisioPage; readonly classId?: string }
  | {
      readonly screen: 'exports';
      /** The document that a link leads to; absent: what was being chosen. */
      readonly kind?: DocumentKind;
      readonly subject?: DocumentSubject;
    }
  | { readonly screen: 'settings' };

/** The places that roll calls and pages of pupils are opened from, and lead back to. */
type Step = Extract<
  Place,
  { readonly screen: 'today' | 'timetable' | 'registers' | 'classes' | 'rollcall' }
>;

type Navigation = {
  readonly place: Place;
  /** What led to the roll call or to the pupil that is shown, the last one at the end. */
  readonly trail: readonly Step[];
};

const TODAY = { screen: 'today' } as const;

export const useNavigation = create<Navigation>(() => ({ place: TODAY, trail: [] }));

export function goTo(place: Place): void {
  const { place: here, trail } = useNavigation.getState();
  const isAway = stopOf(place) === null && !isAside(here, place);
  const step = stopOf(here) !== null && stopOf(here) === stopOf(place) ? null : wayBack(here);
  const longer = step === null ? trail : [...trail, step];
  useNavigation.setState({ place, trail: isAway ? [] : longer });
}

/** To where one came from, which keeps its own way back. */
export function goBack(): void {
  const { trail } = useNavigation.getState();
  useNavigation.setState({ place: cameFrom({ trail }), trail: trail.slice(0, -1) });
}

export function cameFrom({ trail }: Pick<Navigation, 'trail'>): Step {
  return trail.at(-1) ?? TODAY;
}

/** The screen that a roll call, and what belongs to it, was come to from. */
export function rollCallScreen({ trail }: Pick<Navigation, 'trail'>) {
  const screens = trail.map(({ screen }) => screen).reverse();
  for (const screen of screens) {
    if (screen !== 'rollcall') return screen;
  }
  return TODAY.screen;
}

/** The pages that many others lead to, and that one leaves for the one that did. */
function stopOf(place: Place): 'rollcall' | 'participants' | 'pupil' | null {
  if (place.screen === 'rollcall' || place.screen === 'participants') return place.screen;
  return place.screen === 'classes' && place.pupilId !== undefined ? 'pupil' : null;
}

/** A class that is looked at in the midst of its roll call. */
function isAside(here: Place, place: Place): boolean {
  return here.screen === 'rollcall' && place.screen === 'classes' && place.classId !== undefined;
}

/** Screens with tabs know by themselves what was looked at last. */
function wayBack(here: Place): Step | null {
  switch (here.screen) {
    case 'registers':
      return { screen: here.screen };
    case 'today':
    case 'timetable':
    case 'classes':
    case 'rollcall':
      return here;
    default:
      return null;
  }
}
