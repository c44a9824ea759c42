import { listen } from './listen';

/** No name ends so (RFC 2606 §2). */
export const UNKNOWN_NAME = 'https://classe-virtuelle.invalid/salle/12';

/** An address on this machine where nobody listens any more. */
export async function refusingAddress(): Promise<string> {
  const server = await listen(() => undefined);
  await server.stop();
  return `${server.origin}/salle/12`;
}
