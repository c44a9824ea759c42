import { create } from 'zustand';

/** Where the teacher is. Ids only: each screen reads what it shows by itself. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'rollcall'; readonly lessonId: string }
  | { readonly screen: 'classes'; readonly classId?: string }
  | { readonly screen: 'visio'; readonly classId?: string }
  | { readonly screen: 'exports' }
  | { readonly screen: 'settings' };

type Navigation = { readonly place: Place };

export const useNavigation = create<Navigation>(() => ({ place: { screen: 'today' } }));

export function goTo(place: Place): void {
  useNavigation.setState({ place });
}
