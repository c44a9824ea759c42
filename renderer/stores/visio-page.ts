import { create } from 'zustand';
import { subscribe } from '../bridge';
import { VISIO_PAGES, type VisioPage } from './navigation';

const [FIRST] = VISIO_PAGES;

type Shown = {
  readonly page: VisioPage;
  /** The class whose rooms are prepared; null shows those of every class. */
  readonly classId: string | null;
};

const first: Shown = { page: FIRST, classId: null };

/** What of Visio is being looked at; kept while the teacher visits another screen. */
export const useVisioPage = create<Shown>(() => first);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useVisioPage.setState(first);
});

export function showVisioPage(page: VisioPage): void {
  useVisioPage.setState({ page });
}

export function showRoomsOf(classId: string | null): void {
  useVisioPage.setState({ page: FIRST, classId });
}
