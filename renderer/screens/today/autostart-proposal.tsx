import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LessonView } from '../../../core/contract/views';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import {
  dismissAutostart,
  readAutostart,
  useAutostart,
  writeAutostart,
} from '../../stores/autostart';
import { isAutostartDue } from './autostart-due';
import styles from './autostart-proposal.module.css';

type Props = { readonly lessons: readonly LessonView[]; readonly now: string };

/** Proposed once, after the first remote lesson: whoever has none needs nothing at 7:55. */
export function AutostartProposal({ lessons, now }: Props) {
  const t = useTranslate();
  const view = useAutostart((state) => state.view);
  const refused = useAutostart((state) => state.refused);
  const [accepted, setAccepted] = useState(false);
  const due = isAutostartDue(lessons, now);

  useEffect(() => {
    if (due) void readAutostart();
  }, [due]);

  async function accept(): Promise<void> {
    await writeAutostart(true);
    if (useAutostart.getState().view?.enabled !== true) return;
    setAccepted(true);
    focusPage();
  }

  if (accepted) {
    return (
      <p role="status" className="soft">
        {t('settings.autostart.accepted')}
      </p>
    );
  }
  if (!due || view === null || !view.available || view.enabled || view.proposed) return null;
  return (
    <section aria-label={t('settings.autostart.title')} className={styles.proposal}>
      <p className="soft">{t('settings.autostart.proposal')}</p>
      {refused !== null && <ErrorNote error={refused} />}
      <p>
        <Button variant="subtle" onClick={() => void accept()}>
          {t('settings.autostart.accept')}
        </Button>
        <Button variant="subtle" onClick={() => void dismissAutostart().then(focusPage)}>
          {t('settings.autostart.refuse')}
        </Button>
      </p>
    </section>
  );
}
