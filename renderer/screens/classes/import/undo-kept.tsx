import type { UndoOutcome } from '../../../../core/contract/roster-views';
import { useTranslate } from '../../../components/translation';
import styles from './import-status.module.css';

type Props = { readonly outcome: UndoOutcome };

/** An import was undone; what stays, by name, each with its reason. */
export function UndoKept({ outcome }: Props) {
  const t = useTranslate();
  const rows = outcome.kept.map((one, row) => ({ ...one, row }));
  return (
    <>
      <p>{t('merge.screen.undone')}</p>
      {rows.length > 0 && (
        <>
          <p>{t('merge.screen.kept')}</p>
          <ul className={styles.kept}>
            {rows.map(({ name, why, row }) => (
              <li key={row}>
                <strong>{name}</strong> <span>{t(`merge.undo.${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
