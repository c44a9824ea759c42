import type { ProposalView } from '../../../core/contract/participant-views';
import type { Language } from '../../../core/contract/views';
import { presenceInWords } from '../../../core/strings/describe-mark';
import type { Translate } from '../../../core/strings/translate';

/** What is proposed: « en retard, 8 h 12 ». */
export function proposalWords(
  { kind, mark }: Pick<ProposalView, 'kind' | 'mark'>,
  timeZone: string,
  wording: { readonly t: Translate; readonly language: Language },
): string {
  switch (kind) {
    case 'late':
    case 'left':
    case 'late-left':
      return mark === null ? '' : presenceInWords(mark, timeZone, wording);
    default:
      return wording.t(`participants.table.kinds.${kind}`);
  }
}
