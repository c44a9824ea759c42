import { useRef } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import type { Translate } from '../../../core/strings/translate';
import { BusyButton } from '../../components/busy-button';
import { KeyHint } from '../../components/key-hint';
import { useTranslate } from '../../components/translation';
import { acceptProposals } from '../../stores/accept-participants';
import { type AcceptPlan, planAccept } from '../../stores/participant-choices';
import { useParticipants } from '../../stores/participants';
import styles from './accept.module.css';
import { ACCEPTED_ID } from './accept-done';
import { useAcceptKey } from './use-accept-key';

/** What would be written, in a sentence, and the button that does it; always in sight. */
export function AcceptBar({ view }: { readonly view: ParticipantsView }) {
  const t = useTranslate();
  const choices = useParticipants((state) => state.choices);
  const phase = useParticipants((state) => state.phase);
  const plan = planAccept(view, choices);
  const button = useRef<HTMLButtonElement>(null);
  useAcceptKey(button);

  async function accept(): Promise<void> {
    if (!(await acceptProposals())) return;
    document.getElementById('page')?.scrollTo(0, 0);
    setTimeout(() => document.getElementById(ACCEPTED_ID)?.focus());
  }

  return (
    <div className={styles.bar}>
      {plan.isPossible && (
        <>
          <BusyButton
            ref={button}
            variant="filled"
            aria-keyshortcuts="Control+Enter"
            busy={phase === 'accepting'}
            onClick={() => void accept()}
          >
            {plan.marks > 0
              ? t('participants.accept.submit', { count: plan.marks })
              : t('participants.accept.namesOnly')}
          </BusyButton>
          <KeyHint keys={['Ctrl', t('participants.join.enter')]} />
        </>
      )}
      <p role="status" className={styles.summary}>
        {phase === 'accepting' ? t('participants.accept.writing') : planWords(plan, view, t)}
      </p>
    </div>
  );
}

/** What would be written of whom, what stays, and what is forgotten by it. */
function planWords(plan: AcceptPlan, { state }: ParticipantsView, t: Translate): string {
  const { marks, absent, unseen, kept, forgotten, isPossible } = plan;
  const stay = state === 'done' ? 'participants.accept.unmarked' : 'participants.accept.unseen';
  return [
    marks === 0 ? t('participants.accept.nothing') : '',
    absent.length > 0 ? t('participants.accept.absent', { count: absent.length }) : '',
    unseen > 0 ? t(stay, { count: unseen }) : '',
    kept > 0 ? t('participants.accept.kept', { count: kept }) : '',
    forgotten > 0 && isPossible ? t('participants.accept.forgotten', { count: forgotten }) : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
