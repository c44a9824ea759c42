import type { Translate } from '../../../core/strings/translate';

/** What is known of a service; an id without a sentence says nothing. */
export function knownSentence(t: Translate, id: string): string {
  return t(`profiles.known.${id as 'jitsi'}`, { defaultValue: '' });
}
