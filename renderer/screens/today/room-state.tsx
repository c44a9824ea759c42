import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { LessonView, ServiceState } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { formatTime } from '../../../core/strings/format-time';
import { BusyButton } from '../../components/busy-button';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslation } from '../../components/translation';
import { openRoom, reportRoom, withdrawReport } from '../../stores/day';
import { goTo } from '../../stores/navigation';
import { testRoom, useRoomTests } from '../../stores/room-tests';
import { roomAction } from './room-action';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** The official room in words: state, since when, why; and what the teacher said of it. */
export function RoomState({ lesson, timeZone }: Props) {
  const { t, language } = useTranslation();
  const testButton = useRef<HTMLButtonElement>(null);
  const testing = useRoomTests((state) => state.testing.includes(lesson.classId));
  if (lesson.rooms.official === null) return null;
  const { service, reportedAt } = lesson;

  // The buttons that report and withdraw go away with what they say.
  async function say(said: Promise<void>): Promise<void> {
    await said;
    testButton.current?.focus();
  }

  return (
    <div className={styles.room}>
      <div role="status">
        {service === undefined ? (
          <p>{t('today.notObserved')}</p>
        ) : (
          <Observed service={service} timeZone={timeZone} />
        )}
      </div>
      <div className={styles.reported}>
        <p role="status">
          {reportedAt !== undefined &&
            t('today.reportedAt', { time: formatTime(reportedAt, timeZone, language) })}
        </p>
        {reportedAt !== undefined && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => void say(withdrawReport(lesson.id))}
          >
            {t('today.withdrawReport')}
          </Button>
        )}
      </div>
      <p className={styles.roomFoot}>
        {service !== undefined && (
          <span className="soft">
            {t('today.stateAt', { time: formatTime(service.at, timeZone, language) })}
          </span>
        )}
        <BusyButton
          ref={testButton}
          variant="subtle"
          size="compact-md"
          busy={testing}
          onClick={() => void testRoom(lesson.classId)}
        >
          {t(testing ? 'today.probing' : 'today.probe')}
        </BusyButton>
        {service !== undefined && isAboutAddress(service.cause) && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => goTo({ screen: 'classes', classId: lesson.classId })}
          >
            {t('today.editRooms')}
          </Button>
        )}
        {roomAction(lesson)?.target === 'jitsi' && (
          <>
            <Button
              variant="subtle"
              size="compact-md"
              onClick={() => void openRoom(lesson.id, 'official')}
            >
              {t('today.openOfficialAnyway')}
            </Button>
            {reportedAt === undefined && (
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => void say(reportRoom(lesson.id))}
              >
                {t('today.report')}
              </Button>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** Causes that the teacher can put right in the page of the class. */
const ABOUT_ADDRESS: readonly string[] = [
  'nothing-expected',
  'expected-text-missing',
  'page-not-found',
  'other-software',
  'address-moved',
  'name-not-found',
  'not-testable',
];

function isAboutAddress(cause: string): boolean {
  return ABOUT_ADDRESS.includes(cause);
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
