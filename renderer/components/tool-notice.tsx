import styles from './tool-notice.module.css';
import { useTranslate } from './translation';

type Props = {
  /** The service that is none of the school's. */
  readonly host: string;
};

/** What leaves for whom when a class uses a tool that is none of the school's. */
export function ToolNotice({ host }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.notice}>
      <p className={styles.title}>{t('rooms.notice.title')}</p>
      <p>{t('rooms.notice.outside', { host })}</p>
      <p>{t('rooms.notice.continuo')}</p>
      <p>{t('rooms.notice.advice')}</p>
    </div>
  );
}
