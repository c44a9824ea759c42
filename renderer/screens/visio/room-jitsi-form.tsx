import { Modal, TextInput } from '@mantine/core';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RoomView } from '../../../core/contract/meeting-views';
import { knownHost, WELL_KNOWN_HOSTS } from '../../../core/meeting/known-hosts';
import { recogniseLink } from '../../../core/meeting/recognise-link';
import { knownId, shippedProfile } from '../../../core/meeting/shipped-profiles';
import { FormEnd } from '../../components/form-end';
import { RadioLine } from '../../components/radio-line';
import { ToolNotice } from '../../components/tool-notice';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { type ClassRooms, changeRooms } from '../../stores/rooms';
import { knownSentence } from './known-sentence';
import styles from './rooms.module.css';

type Props = {
  readonly schoolClass: ClassRooms;
  /** Gives the chain as it is after the saving; null when nothing was saved. */
  readonly onClose: (chain: readonly RoomView[] | null) => void;
};

const SERVERS = WELL_KNOWN_HOSTS.filter((host) => knownHost(host)?.product === 'jitsi');
const OWN = 'own';

/** A room with an unguessable name on a Jitsi server: only the server is to be chosen. */
export function RoomJitsiForm({ schoolClass, onClose }: Props) {
  const t = useTranslate();
  const { id: classId, name: className } = schoolClass;
  const field = useRef<HTMLInputElement>(null);
  const [server, setServer] = useState<string>(SERVERS[0] ?? OWN);
  const [own, setOwn] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useReturnFocus();
  const link = server === OWN ? own : `https://${server}`;
  const read = recogniseLink(link, 'jitsi');
  const host = read.ok ? read.value.host : null;
  // The name of somebody's room is no server.
  const isServer = read.ok && read.value.isInstance;
  const known = host === null ? undefined : knownId(host, 'jitsi');
  const isTold = host !== null && !shippedProfile(host, 'jitsi').official;

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (!isServer) field.current?.focus();
    if (!isServer || busy) return;
    setBusy(true);
    const room = { classId, link, product: 'jitsi', official: false } as const;
    const answer = await changeRooms(classId, 'rooms:add', { ...room, acknowledged: isTold });
    setBusy(false);
    if (answer.ok) onClose(answer.value.chain);
    else setError(answer.error);
  }

  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      size="lg"
      title={t('rooms.jitsi.title', { className })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <p>{t('rooms.jitsi.lead')}</p>
        <RadioLine
          legend={t('rooms.jitsi.server')}
          value={server}
          choices={[
            ...SERVERS.map((value) => ({ value: value as string, label: value as string })),
            { value: OWN, label: t('rooms.jitsi.own') },
          ]}
          onChange={setServer}
        />
        {server === OWN && (
          <TextInput
            ref={field}
            label={t('rooms.jitsi.address')}
            description={t('rooms.jitsi.addressHint')}
            placeholder="https://"
            type="url"
            spellCheck={false}
            maxLength={2000}
            value={own}
            error={asked && !isServer && t('rooms.jitsi.addressNeeded')}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
        )}
        {known !== undefined && <p className="soft">{knownSentence(t, known)}</p>}
        {isTold && <ToolNotice host={host} />}
        <FormEnd
          error={error}
          busy={busy}
          submit={t('rooms.jitsi.save')}
          onCancel={() => onClose(null)}
        />
      </form>
    </Modal>
  );
}
