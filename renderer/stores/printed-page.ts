import type { PrintPage } from '../../core/contract/print-views';
import { request } from '../bridge';

/** The page that this window was opened for; null when there is none, or it was given before. */
export async function takePrintPage(token: string): Promise<PrintPage | null> {
  const answer = await request('print:page', { token });
  return answer.ok ? answer.value : null;
}

/** The page stands as it is to be printed: main takes it from here. */
export async function tellPageDrawn(token: string): Promise<void> {
  await request('print:ready', { token });
}
