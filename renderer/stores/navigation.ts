import { create } from 'zustand';

/** The pages of the registers, in the order of their tabs. */
export const REGISTERS_PAGES = ['forgotten', 'month', 'absentees', 'periods', 'follow-up'] as const;
export type RegistersPage = (typeof REGISTERS_PAGES)[number];

/** Where the teacher is. Ids only: each screen reads what it shows by itself. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'rollcall'; readonly lessonId: string }
  | { readonly screen: 'classes'; readonly classId?: string }
  | { readonly screen: 'timetable' }
  | {
      readonly screen: 'registers';
      readonly page?: RegistersPage;
      readonly classId?: string;
    }
  | { readonly screen: 'visio'; readonly classId?: string }
  | { readonly screen: 'exports' }
  | { readonly screen: 'settings' };

type Navigation = { readonly place: Place };

export const useNavigation = create<Navigation>(() => ({ place: { screen: 'today' } }));

export function goTo(place: Place): void {
  useNavigation.setState({ place });
}
