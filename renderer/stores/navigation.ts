import { create } from 'zustand';

/** The pages of the registers, in the order of their tabs. */
export const REGISTERS_PAGES = ['forgotten', 'month', 'absentees', 'periods', 'follow-up'] as const;
export type RegistersPage = (typeof REGISTERS_PAGES)[number];

/** The pages of Visio, in the order of their tabs. */
export const VISIO_PAGES = ['rooms', 'services', 'journal'] as const;
export type VisioPage = (typeof VISIO_PAGES)[number];

/** The pages beside the list of classes. */
export type ClassesPage = 'imports' | 'new-year';

/** The pages of a class, in the order of their tabs. */
export const CLASS_TABS = ['pupils', 'seating', 'rooms'] as const;
export type ClassTab = (typeof CLASS_TABS)[number];

/** Where the teacher is. Ids only: each screen reads what it shows by itself. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'rollcall'; readonly lessonId: string }
  | {
      readonly screen: 'classes';
      /** Without a class: the list, or the page of that name. */
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
  | { readonly screen: 'exports' }
  | { readonly screen: 'settings' };

/** The screens that lead to a roll call, and that one comes back to. */
const ROLL_CALL_ORIGINS = ['today', 'timetable', 'registers'] as const;
type RollCallOrigin = (typeof ROLL_CALL_ORIGINS)[number];

type Navigation = {
  readonly place: Place;
  /** Where the last roll call was opened from. */
  readonly rollCallFrom: RollCallOrigin;
};

export const useNavigation = create<Navigation>(() => ({
  place: { screen: 'today' },
  rollCallFrom: 'today',
}));

export function goTo(place: Place): void {
  const { place: here, rollCallFrom } = useNavigation.getState();
  const origin = ROLL_CALL_ORIGINS.find((screen) => screen === here.screen);
  const leads = place.screen === 'rollcall' && origin !== undefined;
  useNavigation.setState({ place, rollCallFrom: leads ? origin : rollCallFrom });
}

export function leaveRollCall(): void {
  goTo({ screen: useNavigation.getState().rollCallFrom });
}
