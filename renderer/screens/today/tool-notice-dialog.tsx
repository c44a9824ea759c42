import { Button, Modal } from '@mantine/core';
import type { LessonView } from '../../../core/contract/views';
import { ToolNotice } from '../../components/tool-notice';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { acknowledgeAndOpen, type Question } from '../../stores/meeting';
import styles from './meeting-question.module.css';
import { fallBackWords, openWords, roomOf } from './room-words';

type Props = {
  readonly lesson: LessonView;
  readonly notice: Extract<Question['outcome'], { readonly kind: 'notice' }>;
  readonly onClose: () => void;
};

/** Once for each tool of a class: what leaves for whom. One more press, and the room opens. */
export function ToolNoticeDialog({ lesson, notice, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const { roomId, host, product } = notice;
  const tool = product === 'page' ? host : t(`profiles.products.${product}`);
  const isFirst = roomOf(lesson, roomId) === lesson.rooms[0];
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('today.noticeTitle', { tool, className: lesson.className })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ToolNotice host={host} />
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          data-autofocus
          onClick={() => void acknowledgeAndOpen(lesson.id, roomId)}
        >
          {isFirst ? openWords(t, lesson, roomId) : fallBackWords(t, lesson, roomId)}
        </Button>
      </div>
    </Modal>
  );
}
