import { Button } from '@mantine/core';
import type { LessonView, ServiceState } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime } from '../../../core/strings/format-time';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { openRoom, withdrawReport } from '../../stores/day';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import { roomAction } from './room-action';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** The official room in words: state, since when, why; and what the teacher said of it. */
export function RoomState({ lesson, timeZone }: Props) {
  const { t, language } = useTranslation();
  const testing = useRoomTests((state) => state.testing.includes(lesson.classId));
  if (lesson.rooms.official === null) return null;
  const { service, reportedAt } = lesson;
  return (
    <div className={styles.room}>
      <div role="status">
        {service === undefined ? (
          <p>{t('today.notObserved')}</p>
        ) : (
          <Observed service={service} timeZone={timeZone} />
        )}
        {reportedAt !== undefined && (
          <p className={styles.reported}>
            {t('today.reportedAt', { time: formatTime(reportedAt, timeZone, language) })}
          </p>
        )}
      </div>
      <p className={styles.roomFoot}>
        {service !== undefined && (
          <span className="soft">
            {t('today.stateAt', { time: formatTime(service.at, timeZone, language) })}
          </span>
        )}
        <Button
          variant="subtle"
          size="compact-md"
          disabled={testing}
          onClick={() => void testRoom(lesson.classId)}
        >
          {t(testing ? 'today.probing' : 'today.probe')}
        </Button>
        {roomAction(lesson)?.target === 'jitsi' && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => void openRoom(lesson.id, 'official')}
          >
            {t('today.openOfficialAnyway')}
          </Button>
        )}
        {reportedAt !== undefined && (
          <Button variant="subtle" size="compact-md" onClick={() => void withdrawReport(lesson.id)}>
            {t('today.withdrawReport')}
          </Button>
        )}
      </p>
    </div>
  );
}

function Observed({
  service,
  timeZone,
}: {
  readonly service: ServiceState;
  readonly timeZone: string;
}) {
  const { t, language } = useTranslation();
  return (
    <>
      <p className={styles.roomHead}>
        <span>{t('today.officialRoom')}</span>
        <ServiceBadge verdict={service.verdict} />
        <span className="soft">
          {t('today.stateSince', { time: formatTime(service.since, timeZone, language) })}
        </span>
      </p>
      <p className={styles.cause}>{describeCause(t, service.cause)}</p>
    </>
  );
}
