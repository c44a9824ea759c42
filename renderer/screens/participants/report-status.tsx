import { ErrorNote } from '../../components/error-note';
import { Progress } from '../../components/progress';
import { useTranslate } from '../../components/translation';
import { useParticipants } from '../../stores/participants';

/** What happens to a report that was given, and why something could not be done. */
export function ReportStatus() {
  const t = useTranslate();
  const phase = useParticipants((state) => state.phase);
  const error = useParticipants((state) => state.error);
  const isKnown = useParticipants((state) => state.isKnown);
  return (
    <>
      <div role="status">
        {phase === 'choosing' && <Progress label={t('participants.choosing')} />}
        {phase === 'reading' && <Progress label={t('participants.readingReport')} />}
        {phase === 'idle' && isKnown && <p>{t('participants.alreadyThere')}</p>}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </>
  );
}
