import { KeyHint } from '../../components/key-hint';
import { useTranslate } from '../../components/translation';
import styles from './join-panel.module.css';

/** How a name and a pupil are brought together, by the mouse and by the keyboard. */
export function JoinHint() {
  const t = useTranslate();
  return (
    <p className={styles.hint}>
      {t('participants.join.hint')}
      <span className={styles.keys}>
        {t('participants.join.hintKeys')} <KeyHint keys={['↑', '↓']} />{' '}
        {t('participants.join.hintMove')}, <KeyHint keys={[t('participants.join.enter')]} />{' '}
        {t('participants.join.hintTake')}, <KeyHint keys={[t('participants.join.escape')]} />{' '}
        {t('participants.join.hintLeave')}
      </span>
    </p>
  );
}
