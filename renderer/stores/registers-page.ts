import { create } from 'zustand';
import { subscribe } from '../bridge';
import { REGISTERS_PAGES, type RegistersPage } from './navigation';

const [FIRST] = REGISTERS_PAGES;

/** The page of the registers being looked at; kept while the teacher visits a roll call. */
export const useRegistersPage = create<{ readonly page: RegistersPage }>(() => ({ page: FIRST }));

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRegistersPage.setState({ page: FIRST });
});

export function showRegistersPage(page: RegistersPage): void {
  useRegistersPage.setState({ page });
}
