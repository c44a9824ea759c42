import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MeetingRoomFacts } from '../../core/contract/meeting-room';
import type { Translate } from '../../core/strings/translate';
import { useTranslate } from '../components/translation';
import { type Conference, isModerator } from './conference';
import { host } from './meeting-bridge';
import styles from './meeting-page.module.css';
import { PasswordForm } from './password-form';
import type { StageCommand } from './stage-messages';

type Props = {
  readonly facts: MeetingRoomFacts;
  readonly conference: Conference;
  readonly isAlive: boolean;
  readonly onCommand: (command: StageCommand) => void;
};

/** Who the meeting is with, what a moderator sets, and the ways out. */
export function MeetingBar({ facts, conference, isAlive, onCommand }: Props) {
  const t = useTranslate();
  const [hasLobby, setLobby] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const [said, setSaid] = useState('');
  const leads = isModerator(conference);
  const { className, subject } = facts;
  const title = subject === '' ? className : t('meetingRoom.title', { className, subject });

  function toggleLobby(): void {
    if (!leads) return;
    onCommand({ name: 'toggleLobby', args: [!hasLobby] });
    setLobby(!hasLobby);
    setSaid(t(hasLobby ? 'meetingRoom.lobby.saidOff' : 'meetingRoom.lobby.saidOn'));
  }

  function setPassword(password: string): void {
    onCommand({ name: 'password', args: [password] });
    setTyping(false);
    setSaid(
      password === ''
        ? t('meetingRoom.password.saidCleared')
        : t('meetingRoom.password.saidSet', { password }),
    );
  }

  return (
    <header>
      <div className={styles.bar}>
        <h1>{title}</h1>
        <div className={styles.tools}>
          <Button
            size="sm"
            aria-disabled={!leads}
            {...(conference.isIn && !leads && { 'aria-describedby': 'not-moderator' })}
            onClick={toggleLobby}
          >
            {t(hasLobby ? 'meetingRoom.lobby.off' : 'meetingRoom.lobby.on')}
          </Button>
          <Button
            size="sm"
            aria-disabled={!leads}
            aria-expanded={leads && isTyping}
            onClick={() => leads && setTyping(!isTyping)}
          >
            {t('meetingRoom.password.open')}
          </Button>
          <Button size="sm" onClick={() => host.say({ kind: 'to-browser' })}>
            {t('meetingRoom.toBrowser')}
          </Button>
          <Button size="sm" onClick={() => host.say({ kind: 'quit' })}>
            {t('meetingRoom.quit')}
          </Button>
          <Button size="sm" variant="filled" onClick={() => host.say({ kind: 'to-roll-call' })}>
            {t('meetingRoom.toRollCall')}
          </Button>
        </div>
        <div className={styles.words}>
          <p className="soft" role="status">
            {stateWords(conference, isAlive, facts, t)} {said}
          </p>
          {conference.isIn && !leads && (
            <p className="soft" id="not-moderator">
              {t('meetingRoom.notModerator')}
            </p>
          )}
        </div>
      </div>
      {leads && isTyping && <PasswordForm onPassword={setPassword} />}
    </header>
  );
}

function stateWords(
  { isIn, isBroken, people }: Conference,
  isAlive: boolean,
  { domain, isLinkCopied }: MeetingRoomFacts,
  t: Translate,
): string {
  if (isBroken) return t('meetingRoom.state.broken');
  if (!isAlive) return t('meetingRoom.state.connecting', { host: domain });
  if (!isIn) return t('meetingRoom.state.outside');
  if (people.size === 0) {
    return isLinkCopied
      ? `${t('meetingRoom.state.alone')} ${t('meetingRoom.state.copied')}`
      : t('meetingRoom.state.alone');
  }
  return t('meetingRoom.state.with', { count: people.size });
}
