import { PupilPhoto } from '../../components/pupil-photo';
import { useTranslate } from '../../components/translation';
import { PupilLink } from './pupil-link';
import type { NumberedPupil } from './roster-order';
import styles from './roster-table.module.css';

type Props = { readonly classId: string; readonly rows: readonly NumberedPupil[] };

/** The class by its faces, each with its name. */
export function PhotoSheet({ classId, rows }: Props) {
  const t = useTranslate();
  return (
    <ul className={styles.sheet} aria-label={t('classes.roster.asPhotos')}>
      {rows.map(({ pupil }) => (
        <li key={pupil.id}>
          <PupilPhoto pupil={pupil} size="large" />
          <PupilLink pupil={pupil} classId={classId} />
          {pupil.level !== undefined && <span className="soft">{pupil.level}</span>}
        </li>
      ))}
    </ul>
  );
}
