import type { RoomView } from '../../../core/contract/meeting-views';
import type { ServiceState } from '../../../core/contract/watch-views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatDay, formatTime } from '../../../core/strings/format-time';
import { dateIn } from '../../../core/timetable/day';
import { BusyButton } from '../../components/busy-button';
import { CopyButton } from '../../components/copy-button';
import { ErrorNote } from '../../components/error-note';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslate, useTranslation } from '../../components/translation';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import { useSchoolDay } from '../../stores/school-day';
import styles from './rooms.module.css';

type Props = {
  readonly room: RoomView;
  /** Of the room, where several buttons say the same. */
  readonly name: string;
};

/** What the last tests said of a room, in words and, folded, for the IT service. */
export function RoomState({ room, name }: Props) {
  const t = useTranslate();
  const { id, service, untestable } = room;
  const testing = useRoomTests((state) => state.testing.includes(id));
  const refused = useRoomTests((state) => (state.refusedOf === id ? state.refused : null));
  return (
    <>
      <div role="status">
        {service === undefined ? (
          <p className="soft">{t(untestable ? 'rooms.untestable' : 'rooms.notObserved')}</p>
        ) : (
          <Observed service={service} />
        )}
      </div>
      {untestable !== true && (
        <BusyButton
          busy={testing}
          aria-label={t('rooms.testOf', { room: name })}
          onClick={() => void testRoom(id)}
        >
          {t(testing ? 'rooms.testing' : 'rooms.test')}
        </BusyButton>
      )}
      {refused !== null && <ErrorNote error={refused} />}
      {service !== undefined && (
        <details className={styles.detail}>
          <summary>{t('rooms.detail')}</summary>
          <p className={styles.technical}>{service.detail}</p>
          <CopyButton
            text={service.detail}
            label={t('rooms.copyDetail')}
            done={t('rooms.copied')}
            name={t('rooms.copyDetailOf', { room: name })}
          />
        </details>
      )}
    </>
  );
}

function Observed({ service }: { readonly service: ServiceState }) {
  const { t, language } = useTranslation();
  const today = useSchoolDay((state) => state.today);
  if (today === null) return null;
  const { timeZone } = today;
  const time = formatTime(service.at, timeZone, language);
  const date = dateIn(timeZone, service.at);
  return (
    <>
      <p className={styles.state}>
        <ServiceBadge verdict={service.verdict} />
        {dateIn(timeZone, service.since) === today.date && (
          <span className="soft">
            {t('rooms.since', { time: formatTime(service.since, timeZone, language) })}
          </span>
        )}
      </p>
      <p>{describeCause(t, service.cause)}</p>
      <p className="soft">
        {date === today.date
          ? t('rooms.testedAt', { time })
          : t('rooms.testedOn', { day: formatDay(date, language), time })}
      </p>
    </>
  );
}
