import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RoomView } from '../../../core/contract/meeting-views';
import { ErrorNote } from '../../components/error-note';
import { focusPage } from '../../components/focus-page';
import { ToolNotice } from '../../components/tool-notice';
import { useTranslate } from '../../components/translation';
import { acknowledgeRoom } from '../../stores/rooms';

type Props = { readonly room: RoomView; readonly name: string };

/** Read on a quiet day, the notice costs no press on the morning of an outage. */
export function RoomNotice({ room, name }: Props) {
  const t = useTranslate();
  const notice = useRef<HTMLDetailsElement>(null);
  const [error, setError] = useState<AppError | null>(null);

  // The button goes away with what it acknowledges: the keyboard stays at this room.
  async function acknowledge(): Promise<void> {
    const card = notice.current?.closest('li');
    const answer = await acknowledgeRoom(room.id);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    const stays = card?.querySelector<HTMLElement>('button');
    if (stays) stays.focus();
    else focusPage();
  }

  return (
    <details ref={notice} className="fold">
      <summary>{t('rooms.noticeToSee')}</summary>
      <ToolNotice host={room.host} />
      {error !== null && <ErrorNote error={error} />}
      <Button
        aria-label={t('rooms.noticeReadOf', { room: name })}
        onClick={() => void acknowledge()}
      >
        {t('rooms.noticeRead')}
      </Button>
    </details>
  );
}
