import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BEHAVIOURS } from './behaviours';

const certificates = join(__dirname, '../fixtures/certificates');

/** A healthy room behind a certificate that nobody should accept: for 127.0.0.1, and test only. */
export async function startTlsService(certificate: 'expired' | 'self-signed') {
  const read = (kind: string) => readFileSync(join(certificates, `${certificate}.${kind}`));
  const server = createServer({ cert: read('crt'), key: read('key') }, BEHAVIOURS.healthy);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}/salle/12`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
