import type { PrintPage } from '../../core/contract/print-views';
import type { Translate } from '../../core/strings/translate';

/** What every part of the attestation is drawn from. */
export type AttestationProps = {
  readonly page: Extract<PrintPage, { kind: 'attestation' }>;
  readonly t: Translate;
};
