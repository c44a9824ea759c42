import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import type { OfflinePlan } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { mailClass, openRoom, useMeetings } from '../../stores/meeting';
import { leaveOfflinePlan, readOfflinePlan, useMeetingPanel } from '../../stores/meeting-panel';
import { goTo } from '../../stores/navigation';
import { CopyForClass } from './copy-for-class';
import styles from './meeting-question.module.css';
import { roomName } from './room-words';

type Props = { readonly lesson: LessonView; readonly onClose: () => void };

/** No room opens: what to do all the same, calmly. Nobody is locked out of a room. */
export function OfflinePlanDialog({ lesson, onClose }: Props) {
  const t = useTranslate();
  useReturnFocus();
  const shown = useMeetingPanel((state) => state.plan);
  const plan = shown?.lessonId === lesson.id ? shown.read : null;
  const error = useMeetingPanel((state) => state.error);
  const refused = useMeetings((state) => state.refused);
  useEffect(() => {
    void readOfflinePlan(lesson.id);
    return leaveOfflinePlan;
  }, [lesson.id]);

  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('today.offline.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {error !== null && plan === null && <ErrorNote error={error} />}
      {refused?.lessonId === lesson.id && <ErrorNote error={refused.error} />}
      {plan !== null && <Plan lesson={lesson} plan={plan} onClose={onClose} />}
    </Modal>
  );
}

function Plan({ lesson, plan, onClose }: Props & { readonly plan: OfflinePlan }) {
  const t = useTranslate();
  return (
    <div className={styles.plan}>
      <p>{t(plan.laptopOffline ? 'today.offline.laptop' : 'today.offline.rooms')}</p>
      {plan.laptopOffline && (
        <ul className={styles.list}>
          <li>{t('today.offline.tryPhone')}</li>
          <li>{t('today.offline.tryWifi')}</li>
          <li>{t('today.offline.tryVpn')}</li>
        </ul>
      )}
      <section>
        <h3>{t('today.offline.work')}</h3>
        <p className={styles.text}>{plan.work === '' ? t('today.offline.noWork') : plan.work}</p>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onClose();
            goTo({ screen: 'visio', page: 'rooms', classId: lesson.classId });
          }}
        >
          {t('today.offline.editTexts')}
        </button>
      </section>
      <section>
        <h3>{t('today.offline.later')}</h3>
        <blockquote className={styles.message}>{plan.laterMessage}</blockquote>
        <div className={styles.ways}>
          <CopyForClass
            lessonId={lesson.id}
            what="later-message"
            label={t('today.panel.copyMessage')}
          />
          {plan.addresses.length > 0 && (
            <>
              <Button onClick={() => void mailClass(lesson.id, 'later-message')}>
                {t('today.panel.mail')}
              </Button>
              <CopyForClass
                lessonId={lesson.id}
                what="addresses"
                label={t('today.panel.copyAddresses', { count: plan.addresses.length })}
              />
            </>
          )}
        </div>
      </section>
      <section>
        <h3>{t('today.offline.recorded')}</h3>
        <p>{t(`today.offline.${plan.laptopOffline ? 'recordedHere' : 'recordedText'}`)}</p>
        <Button
          onClick={() => {
            onClose();
            goTo({ screen: 'rollcall', lessonId: lesson.id });
          }}
        >
          {t('today.beginRollCall')}
        </Button>
      </section>
      {lesson.rooms.length > 0 && (
        <section>
          <h3>{t('today.offline.anyway')}</h3>
          <ul className={styles.rooms}>
            {lesson.rooms.map((room) => (
              <li key={room.id}>
                {roomName(t, lesson, room)} <span className="soft">{room.host}</span>{' '}
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={t('today.offline.openAnywayOf', { room: roomName(t, lesson, room) })}
                  onClick={() => void openRoom(lesson.id, room, true)}
                >
                  {t('today.openAnyway')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
