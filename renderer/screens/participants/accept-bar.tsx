import type { ParticipantsView } from '../../../core/contract/participant-views';
import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { planAccept } from '../../stores/participant-choices';
import { acceptProposals, useParticipants } from '../../stores/participants';
import styles from './accept.module.css';
import { ACCEPTED_ID } from './accept-done';

/** What would be written, in a sentence, and the button that does it; always in sight. */
export function AcceptBar({ view }: { readonly view: ParticipantsView }) {
  const t = useTranslate();
  const choices = useParticipants((state) => state.choices);
  const phase = useParticipants((state) => state.phase);
  const isChanged = useParticipants((state) => state.isChanged);
  const plan = planAccept(view, choices);

  async function accept(): Promise<void> {
    if (!(await acceptProposals())) return;
    document.getElementById('page')?.scrollTo(0, 0);
    setTimeout(() => document.getElementById(ACCEPTED_ID)?.focus());
  }

  const facts = [
    plan.unseen > 0 ? t('participants.accept.unseen', { count: plan.unseen }) : '',
    plan.kept > 0 ? t('participants.accept.kept', { count: plan.kept }) : '',
    plan.forgotten > 0 ? t('participants.accept.forgotten', { count: plan.forgotten }) : '',
  ].filter((words) => words !== '');

  return (
    <div className={styles.bar}>
      {(plan.marks > 0 || isChanged) && (
        <BusyButton variant="filled" busy={phase === 'accepting'} onClick={() => void accept()}>
          {plan.marks > 0
            ? t('participants.accept.submit', { count: plan.marks })
            : t('participants.accept.namesOnly')}
        </BusyButton>
      )}
      <p role="status" className={styles.summary}>
        {phase === 'accepting' ? t('participants.accept.writing') : said()}
      </p>
    </div>
  );

  function said() {
    const lead = plan.marks === 0 ? t('participants.accept.nothing') : '';
    return [lead, ...facts].filter((words) => words !== '').join(' ');
  }
}
