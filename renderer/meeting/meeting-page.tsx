import { useRef } from 'react';
import type { MeetingRoomFacts } from '../../core/contract/meeting-room';
import { useTranslate } from '../components/translation';
import { BrokenBar } from './broken-bar';
import { answered } from './conference';
import { ElsewherePage } from './elsewhere-page';
import { KnockingBar } from './knocking-bar';
import { MeetingBar } from './meeting-bar';
import styles from './meeting-page.module.css';
import { PasswordNeeded } from './password-needed';
import { STAGE_ORIGIN } from './stage-messages';
import { useMeeting } from './use-meeting';

/** What a room may use of this computer; main asks again who it is. */
const FOR_THE_ROOM = 'camera; microphone; display-capture; autoplay; clipboard-write; fullscreen';
/** Scripts and their own storage; neither this page, nor boxes and printers of the system. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';
/** The meeting: our bar, who knocks, and the stage on which the instance plays. */
export function MeetingPage({ facts }: { readonly facts: MeetingRoomFacts }) {
  const t = useTranslate();
  const stage = useRef<HTMLIFrameElement>(null);
  const { conference, setConference, isAlive, elsewhere, command } = useMeeting(facts, stage);
  if (elsewhere !== null) return <ElsewherePage host={facts.domain} failure={elsewhere} />;

  function answer(connections: readonly string[], admit: boolean): void {
    for (const connection of connections) {
      command({ name: 'answerKnockingParticipant', args: [connection, admit] });
    }
    setConference((before) => answered(before, connections));
  }

  return (
    <div className={styles.page}>
      <MeetingBar facts={facts} conference={conference} isAlive={isAlive} onCommand={command} />
      {conference.isBroken && <BrokenBar />}
      {conference.needsPassword && !conference.isIn && (
        <PasswordNeeded onPassword={(typed) => command({ name: 'password', args: [typed] })} />
      )}
      <KnockingBar knocking={conference.knocking} onAnswer={answer} />
      <main className={styles.room}>
        <iframe
          ref={stage}
          className={styles.stage}
          title={t('meetingRoom.stage', { host: facts.domain })}
          src={`${STAGE_ORIGIN}/`}
          allow={FOR_THE_ROOM}
          sandbox={SANDBOX}
        />
      </main>
    </div>
  );
}
