import { Button, Modal } from '@mantine/core';
import type { LessonView } from '../../../core/contract/views';
import { describeCause } from '../../../core/strings/describe-cause';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { fallBack, openRoom, type Question, showOfflinePlan } from '../../stores/meeting';
import styles from './meeting-question.module.css';
import { fallBackWords, roomOf } from './room-words';

type Props = {
  readonly lesson: LessonView;
  readonly doubt: Extract<Question['outcome'], { readonly kind: 'doubtful' }>;
  readonly onClose: () => void;
};

/** The test said no. The teacher may know better: nothing is ever locked. */
export function DoubtfulRoom({ lesson, doubt, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const { nextRoomId } = doubt;
  const room = roomOf(lesson, doubt.roomId);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('today.doubtful.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>
        <ServiceBadge verdict={doubt.verdict} />
      </p>
      <p>{describeCause(t, doubt.cause)}</p>
      <div className={styles.actions}>
        {room !== undefined && (
          <Button onClick={() => void openRoom(lesson.id, room, true)}>
            {t('today.openAnyway')}
          </Button>
        )}
        {nextRoomId === undefined ? (
          <Button variant="filled" data-autofocus onClick={() => showOfflinePlan(lesson.id)}>
            {t('today.offlinePlan')}
          </Button>
        ) : (
          <Button variant="filled" data-autofocus onClick={() => void fallBack(lesson.id)}>
            {fallBackWords(t, lesson, nextRoomId)}
          </Button>
        )}
      </div>
    </Modal>
  );
}
