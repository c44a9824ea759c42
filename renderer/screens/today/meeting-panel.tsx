import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LessonRoom, MeetingPanel as Panel } from '../../../core/contract/meeting-views';
import type { LessonView } from '../../../core/contract/views';
import { formatTime } from '../../../core/strings/format-time';
import { BusyButton } from '../../components/busy-button';
import { QrFullScreen } from '../../components/qr-full-screen';
import { useTranslation } from '../../components/translation';
import { printPoster, useDocuments } from '../../stores/documents';
import { mailClass, openRoom, useMeetings } from '../../stores/meeting';
import { readPanel, useMeetingPanel } from '../../stores/meeting-panel';
import { CopyForClass } from './copy-for-class';
import { DocumentNote } from './document-note';
import styles from './meeting-panel.module.css';
import { roomName, roomOf, toolName } from './room-words';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** The room that is open, and every way to tell the pupils. Read from the vault: it outlives a restart. */
export function MeetingPanel({ lesson, timeZone }: Props) {
  const { t, language } = useTranslation();
  const shown = useMeetingPanel((state) => state.panel);
  const openedAt = lesson.meeting?.openedAt;
  useEffect(() => {
    if (openedAt !== undefined) void readPanel(lesson.id);
  }, [lesson.id, openedAt]);

  if (openedAt === undefined) return null;
  const panel = shown?.lessonId === lesson.id ? shown.read : null;
  const room = roomOf(lesson, lesson.meeting?.roomId);
  const time = formatTime(openedAt, timeZone, language);
  const name = room === undefined ? t('today.room') : roomName(t, lesson, room);
  return (
    <section className={styles.panel} aria-label={t('today.panel.title')}>
      <div role="status">
        <p className={styles.head}>{t('today.openedAt', { room: name, time })}</p>
        {lesson.mainAction.kind === 'open' && isBack(lesson, room) && (
          <p>{t('today.officialIsBack')}</p>
        )}
      </div>
      {/* The pupils have the usual address: nothing has to be sent. */}
      {panel !== null && room?.official !== true && <Ways lesson={lesson} panel={panel} />}
    </section>
  );
}

/** The class has moved and its official room answers; nothing moves it back by itself. */
function isBack(lesson: LessonView, room: LessonRoom | undefined): boolean {
  const official = lesson.rooms.find((each) => each.official);
  return (
    official !== undefined &&
    official.id !== room?.id &&
    official.service?.verdict === 'up' &&
    official.reportedAt === undefined
  );
}

function Ways({ lesson, panel }: { readonly lesson: LessonView; readonly panel: Panel }) {
  const { t } = useTranslation();
  const [large, setLarge] = useState(false);
  const isCopied = useMeetings(
    ({ copied }) => copied?.lessonId === lesson.id && copied.what === 'message',
  );
  const making = useDocuments(
    (state) => state.making?.about === lesson.id && state.making.as === 'paper',
  );
  const next = lesson.mainAction.kind === 'open' ? roomOf(lesson, lesson.nextRoomId) : undefined;
  const { addresses, pupilsWithoutAddress } = panel;
  return (
    <>
      <p role="status">{isCopied ? t('today.inClipboard') : ''}</p>
      <div className={styles.ways}>
        <CopyForClass lessonId={lesson.id} what="message" label={t('today.panel.copyMessage')} />
        <CopyForClass lessonId={lesson.id} what="link" label={t('today.panel.copyLink')} />
        {panel.mailable && (
          <Button onClick={() => void mailClass(lesson.id, 'message')}>
            {t('today.panel.mail')}
          </Button>
        )}
        {addresses.length > 0 && (
          <CopyForClass
            lessonId={lesson.id}
            what="addresses"
            label={t('today.panel.copyAddresses', { count: addresses.length })}
          />
        )}
        <Button onClick={() => setLarge(true)}>{t('today.panel.qr')}</Button>
        <BusyButton busy={making} onClick={() => void printPoster(lesson.id)}>
          {t(making ? 'documents.made.working' : 'today.panel.print')}
        </BusyButton>
      </div>
      <p className={styles.mailNote}>
        {addresses.length > 0 && !panel.mailable && `${t('today.panel.tooMany')} `}
        {pupilsWithoutAddress > 0 && t('today.panel.without', { count: pupilsWithoutAddress })}
      </p>
      <DocumentNote lessonId={lesson.id} as="paper" />
      <details className="fold">
        <summary>{t('today.message')}</summary>
        <blockquote className={styles.message} aria-label={t('today.message')}>
          {panel.message}
        </blockquote>
      </details>
      {next !== undefined && (
        <p className={styles.next}>
          {t('today.panel.next')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void openRoom(lesson.id, next, false)}
          >
            {t('today.openRoom', { tool: toolName(t, lesson, next) })}
          </button>
        </p>
      )}
      {large && (
        <QrFullScreen
          title={t('today.panel.qrTitle', { className: lesson.className })}
          url={panel.url}
          label={t('today.panel.qrLabel')}
          onClose={() => setLarge(false)}
        />
      )}
    </>
  );
}
