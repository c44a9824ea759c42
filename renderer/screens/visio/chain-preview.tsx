import { writeInvitation, writeLater } from '../../../core/meeting/invitation';
import { translationOf, useTranslate } from '../../components/translation';
import { useSchoolDay } from '../../stores/school-day';
import styles from './rooms.module.css';

type Props = {
  readonly of: 'invitation' | 'later';
  readonly text: string;
  readonly className: string;
  /** The room that the class would fall back to. */
  readonly url?: string | undefined;
};

const EXAMPLE_URL = 'https://…';
/** The lesson of the example begins at this hour (UTC) of today. */
const EXAMPLE_HOUR = '07:00:00Z';

/** What the pupils would read, for a lesson of this morning. */
export function ChainPreview({ of, text, className, url }: Props) {
  const t = useTranslate();
  const today = useSchoolDay((state) => state.today);
  if (today === null) return null;
  const french = translationOf('fr').t;
  const facts = {
    className,
    subject: t('rooms.texts.previewSubject'),
    start: `${today.date}T${EXAMPLE_HOUR}`,
    timeZone: today.timeZone,
  };
  // An emptied text is the catalogue's.
  const own = text.trim() === '' ? undefined : text;
  const written =
    of === 'later'
      ? writeLater(french, facts, own)
      : writeInvitation(french, { ...facts, url: url ?? EXAMPLE_URL, moved: true }, own);
  return (
    <details className={styles.preview}>
      <summary>{t('rooms.texts.preview')}</summary>
      <p className={styles.written} lang="fr">
        {written}
      </p>
    </details>
  );
}
