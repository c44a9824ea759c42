import { Button } from '@mantine/core';
import type { Mark } from '../../../core/attendance/mark';
import type { RegisterView } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { assertNever } from '../../../core/shared/assert-never';
import { formatTime } from '../../../core/strings/format-time';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { forgetRefusal, type RegisterNews, useRegister } from '../../stores/register';
import { bulkWords } from './bulk-words';

type Props = { readonly truth: RegisterView };

/** Says what main confirmed, to screen readers, and what it refused, to everyone. */
export function RollCallNews({ truth }: Props) {
  const { t, language } = useTranslation();
  const news = useRegister((state) => state.news);
  const refused = useRegister((state) => state.refused);

  function nameOf(pupilId: string): string {
    const entry = truth.roll.find((one) => one.pupilId === pupilId);
    return entry === undefined ? '' : pupilName(entry);
  }

  function inWords(said: RegisterNews): string {
    switch (said.kind) {
      case 'undone':
      case 'redone':
      case 'validated':
        return t(`rollcall.said.${said.kind}`);
      case 'marked': {
        const pupil = nameOf(said.pupilId);
        return markWords(pupil, said.mark);
      }
      case 'bulk':
        return bulkWords(said, t);
      default:
        return assertNever(said);
    }
  }

  function markWords(pupil: string, { presence, arrivedAt, leftAt }: Mark): string {
    const instant = leftAt ?? arrivedAt;
    if (instant === undefined) return t(`rollcall.said.${presence}`, { pupil });
    const time = formatTime(instant, truth.timeZone, language);
    return t(`rollcall.said.${leftAt === undefined ? 'late' : 'left'}`, { pupil, time });
  }

  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {news === null ? '' : inWords(news)}
      </p>
      {refused !== null && (
        <ErrorNote error={refused.error}>
          <span>
            {refused.pupilId === undefined
              ? t('rollcall.nothingChanged')
              : t('rollcall.takenBack', { pupil: nameOf(refused.pupilId) })}
          </span>
          <Button size="compact-md" onClick={forgetRefusal}>
            {t('common.close')}
          </Button>
        </ErrorNote>
      )}
    </>
  );
}
