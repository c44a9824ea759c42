import { setNonce } from 'get-nonce';

/**
 * The nonce of this page, written into the meta tag by the main process. This module is imported
 * before all others: react-remove-scroll (in Mantine's Modal) takes the nonce from get-nonce.
 */
export const pageNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

setNonce(pageNonce);
