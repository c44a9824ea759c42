import { create } from 'zustand';

type RosterLook = {
  readonly view: 'list' | 'photos';
  readonly order: 'name' | 'level';
};

/** How the pupils of classes are looked at: the same after the page of a pupil. */
export const useRosterLook = create<RosterLook>(() => ({ view: 'list', order: 'name' }));

export function lookAtRosters(look: Partial<RosterLook>): void {
  useRosterLook.setState(look);
}
