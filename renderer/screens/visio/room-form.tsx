import { Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RoomView } from '../../../core/contract/meeting-views';
import { ROOM_PRODUCTS, type RoomProduct } from '../../../core/meeting/room';
import { describeError } from '../../../core/strings/describe-error';
import { FormEnd } from '../../components/form-end';
import { RadioLine } from '../../components/radio-line';
import { ToolNotice } from '../../components/tool-notice';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { type ClassRooms, changeRooms } from '../../stores/rooms';
import { draftOf, readDraft, typedRoom } from './room-draft';
import { RoomRecognised } from './room-recognised';
import styles from './rooms.module.css';

type Props = {
  readonly schoolClass: ClassRooms;
  /** Null adds one. */
  readonly room: RoomView | null;
  /** Gives the chain as it is after the saving; null when nothing was saved. */
  readonly onClose: (chain: readonly RoomView[] | null) => void;
};

/** A pasted link becomes a room: what it is shows at once, and the teacher may correct it. */
export function RoomForm({ schoolClass, room, onClose }: Props) {
  const t = useTranslate();
  const { id: classId, name: className, chain } = schoolClass;
  const mayBeOfficial = !chain.some((one) => one.official && one.id !== room?.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(() => draftOf(room));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useReturnFocus();
  const read = readDraft(draft, mayBeOfficial);
  const { recognised, official, noticeHost } = read;
  const isLinkWrong = error?.code === 'bad-address';

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const typed = typedRoom(draft, read);
    const answer =
      room === null
        ? await changeRooms(classId, 'rooms:add', { classId, ...typed })
        : await changeRooms(classId, 'rooms:change', { roomId: room.id, ...typed });
    setBusy(false);
    if (answer.ok) return onClose(answer.value.chain);
    setError(answer.error);
    if (answer.error.code === 'bad-address') field.current?.focus();
  }

  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      size="lg"
      title={t(room === null ? 'rooms.form.addTitle' : 'rooms.form.changeTitle', { className })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <Textarea
          ref={field}
          label={t('rooms.form.link')}
          description={t('rooms.form.linkHint')}
          placeholder="https://"
          spellCheck={false}
          maxLength={10_000}
          rows={3}
          value={draft.link}
          error={isLinkWrong && describeError(t, error)}
          onChange={(event) => {
            // Another link may be another tool.
            setDraft({ ...draft, link: event.currentTarget.value, product: null });
            setError(null);
          }}
          data-autofocus
        />
        <RoomRecognised link={recognised} />
        {recognised !== null && (
          <Select
            label={t('rooms.form.product')}
            allowDeselect={false}
            data={ROOM_PRODUCTS.map((value) => ({
              value,
              label: t(`profiles.products.${value}`),
            }))}
            value={recognised.product}
            onChange={(product) => setDraft({ ...draft, product: product as RoomProduct | null })}
          />
        )}
        {mayBeOfficial ? (
          <RadioLine
            legend={t('rooms.form.role')}
            value={official ? 'official' : 'fallback'}
            choices={(['official', 'fallback'] as const).map((value) => ({
              value,
              label: t(`rooms.form.roles.${value}`),
            }))}
            onChange={(role) => setDraft({ ...draft, official: role === 'official' })}
          />
        ) : (
          <p className="soft">{t('rooms.form.officialTaken')}</p>
        )}
        <TextInput
          label={`${t('rooms.form.expect')} (${t('common.optional')})`}
          description={t('rooms.form.expectHint')}
          maxLength={400}
          value={draft.expect}
          onChange={(event) => setDraft({ ...draft, expect: event.currentTarget.value })}
        />
        {noticeHost !== null && <ToolNotice host={noticeHost} />}
        <FormEnd
          error={isLinkWrong ? null : error}
          busy={busy}
          submit={t('rooms.form.save')}
          onCancel={() => onClose(null)}
        />
      </form>
    </Modal>
  );
}
