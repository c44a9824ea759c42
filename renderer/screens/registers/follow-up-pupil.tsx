import { Button } from '@mantine/core';
import type { FollowUpView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { CopyButton } from '../../components/copy-button';
import { focusPage } from '../../components/focus-page';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { entryWords, pupilText, situationOf } from './follow-up-text';
import styles from './registers.module.css';

type Props = {
  readonly pupil: FollowUpView;
  /** Today, `YYYY-MM-DD`, and the time zone of the school. */
  readonly day: { readonly date: string; readonly timeZone: string };
  /** Gives the button, to give the keyboard back to it. */
  readonly onNote: (button: HTMLElement) => void;
  readonly onRemove: (entryId: string) => void;
};

export function FollowUpPupil({ pupil, day, onNote, onRemove }: Props) {
  const { t, language } = useTranslation();
  const name = pupilName(pupil);
  return (
    <li className={styles.pair}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <button
            type="button"
            className="link-button"
            onClick={() => goTo({ screen: 'classes', pupilId: pupil.pupilId })}
          >
            {name}
          </button>{' '}
          <span className={styles.subject}>{pupil.classNames.join(', ')}</span>
        </h3>
        {situationOf(t, pupil, { ...day, language }).map((line) => (
          <p key={line} className={styles.sentence}>
            {line}
          </p>
        ))}
        {pupil.entries.length === 0 && <p className="soft">{t('registers.followUp.noEntry')}</p>}
        <ul className={styles.entries}>
          {pupil.entries.map((entry) => {
            const words = entryWords(t, entry, language);
            return (
              <li key={entry.id} className={styles.absenteeLine}>
                <span className={`${styles.words} ${styles.sentence}`}>{words}</span>
                <button
                  type="button"
                  className={`link-button ${styles.screenOnly}`}
                  aria-label={t('registers.followUp.removeOf', { entry: words })}
                  onClick={() => {
                    onRemove(entry.id);
                    focusPage();
                  }}
                >
                  {t('registers.followUp.remove')}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={`${styles.actions} ${styles.screenOnly}`}>
        <CopyButton
          text={pupilText(t, pupil, { ...day, language })}
          label={t('registers.followUp.copyOne')}
          done={t('registers.followUp.copiedOne')}
          name={t('registers.followUp.copyOf', { pupil: name })}
        />
        <Button
          aria-label={t('registers.followUp.noteOf', { pupil: name })}
          onClick={(event) => onNote(event.currentTarget)}
        >
          {t('registers.followUp.note')}
        </Button>
      </div>
    </li>
  );
}
