import type { Page } from '@playwright/test';
import type { Answer, RequestName, Requests } from '../../../core/contract/requests';

/** Asks main as the screens ask, through the gate. */
export async function askFrom<N extends RequestName>(
  page: Page,
  name: N,
  input: Requests[N]['in'],
): Promise<Answer<N>> {
  type Host = { continuo: { request(name: string, input: unknown): Promise<unknown> } };
  const answer = await page.evaluate(
    ([asked, given]) => (window as unknown as Host).continuo.request(asked, given),
    [name, input] as const,
  );
  return answer as Answer<N>;
}
