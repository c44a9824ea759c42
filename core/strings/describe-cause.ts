import { CAUSES, type Cause } from '../reachability/cause';
import type { Translate } from './translate';

/** Why a room is in its state: the sentence of a cause code, whose fault it is. */
export function describeCause(t: Translate, cause: string): string {
  return t(`causes.${isCause(cause) ? cause : 'unknown-error'}`);
}

function isCause(code: string): code is Cause {
  return (CAUSES as readonly string[]).includes(code);
}
