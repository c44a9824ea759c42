import type { AppError } from '../../../core/contract/errors';
import { describeError } from '../../../core/strings/describe-error';
import { Cover } from '../../components/cover';
import { useTranslate } from '../../components/translation';
import styles from './welcome.module.css';

type Props = {
  readonly reason: 'newer' | 'damaged' | 'unwritable' | AppError;
  readonly folder?: string;
};

/** Why Continuo stops here, what was kept and what to do; nothing can be broken from this page. */
export function BlockedScreen({ reason, folder }: Props) {
  const t = useTranslate();
  const known = typeof reason === 'string';
  return (
    <Cover title={t(known ? `common.blocked.${reason}.title` : 'common.blocked.failed.title')}>
      <p role="alert" className={styles.lead}>
        {known ? t(`common.blocked.${reason}.text`) : describeError(t, reason)}
      </p>
      {folder !== undefined && (
        <dl className={styles.folder}>
          <dt>{t('common.blocked.folder')}</dt>
          <dd>{folder}</dd>
        </dl>
      )}
    </Cover>
  );
}
