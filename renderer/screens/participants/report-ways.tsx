import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { chooseReport, pasteReport } from '../../stores/given-reports';
import { useParticipants } from '../../stores/participants';

type Props = {
  readonly isFilled?: boolean;
  /** There is a report already. */
  readonly isAnother?: boolean;
};

/** The two ways in: a file, and what was copied elsewhere. A file may also be dropped anywhere. */
export function ReportWays({ isFilled = false, isAnother = false }: Props) {
  const t = useTranslate();
  const phase = useParticipants((state) => state.phase);
  return (
    <>
      <BusyButton
        variant={isFilled ? 'filled' : 'default'}
        busy={phase !== 'idle'}
        onClick={() => void chooseReport()}
      >
        {t(isAnother ? 'participants.another' : 'participants.choose')}
      </BusyButton>
      <BusyButton busy={phase !== 'idle'} onClick={() => void pasteReport()}>
        {t('participants.paste')}
      </BusyButton>
    </>
  );
}
