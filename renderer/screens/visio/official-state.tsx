import type { ClassView, ServiceState } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime } from '../../../core/strings/format-time';
import { BusyButton } from '../../components/busy-button';
import { CopyButton } from '../../components/copy-button';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslate, useTranslation } from '../../components/translation';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import styles from './visio.module.css';

type Props = { readonly schoolClass: ClassView; readonly timeZone: string };

/** What the last tests said of the official room, in words and, folded, for the IT service. */
export function OfficialState({ schoolClass, timeZone }: Props) {
  const t = useTranslate();
  const { id, name, service } = schoolClass;
  const testing = useRoomTests((state) => state.testing.includes(id));
  return (
    <>
      <div role="status">
        {service === undefined ? (
          <p>{t('visio.notObserved')}</p>
        ) : (
          <Observed service={service} timeZone={timeZone} />
        )}
      </div>
      <BusyButton
        busy={testing}
        aria-label={t('visio.testOf', { className: name })}
        onClick={() => void testRoom(id)}
      >
        {t(testing ? 'visio.testing' : 'visio.test')}
      </BusyButton>
      {service !== undefined && (
        <details className={styles.detail}>
          <summary>{t('visio.detail')}</summary>
          <p className={styles.technical}>{service.detail}</p>
          <CopyButton
            text={service.detail}
            label={t('visio.copyDetail')}
            done={t('visio.copied')}
            name={t('visio.copyDetailOf', { className: name })}
          />
        </details>
      )}
    </>
  );
}

function Observed(props: { readonly service: ServiceState; readonly timeZone: string }) {
  const { t, language } = useTranslation();
  const { service, timeZone } = props;
  return (
    <>
      <p className={styles.state}>
        <ServiceBadge verdict={service.verdict} />
        <span className="soft">
          {t('visio.since', { time: formatTime(service.since, timeZone, language) })}
        </span>
      </p>
      <p>{describeCause(t, service.cause)}</p>
      <p className="soft">
        {t('visio.testedAt', { time: formatTime(service.at, timeZone, language) })}
      </p>
    </>
  );
}
