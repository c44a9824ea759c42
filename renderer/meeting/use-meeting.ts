import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MeetingFailure, MeetingRoomFacts } from '../../core/contract/meeting-room';
import { createRateLimit } from '../../core/shared/rate-limit';
import { after, type Conference, OUTSIDE } from './conference';
import { logWord } from './log-word';
import { host } from './meeting-bridge';
import { readStageEvent, readStageMessage } from './read-stage-event';
import { STAGE_ORIGIN, type StageCommand, type ToStage } from './stage-messages';

/** In milliseconds, as jitsi-meet-electron waits for a server. */
const SILENCE = 30_000;
/** Main sees by itself why a script did not come: its word goes first. */
const REFUSAL = 300;
/** A class that comes in at once passes; an instance that invents people is not drawn at its pace. */
const EVENTS = { burst: 500, perSecond: 20 };

type Meeting = {
  readonly conference: Conference;
  readonly setConference: (change: (before: Conference) => Conference) => void;
  /** The instance has said something. */
  readonly isAlive: boolean;
  /** Null while the room is shown here. */
  readonly elsewhere: MeetingFailure | null;
  readonly command: (command: StageCommand) => void;
};

/** What happens on the stage: shown here, and told to main as far as it belongs into the log. */
export function useMeeting(
  facts: MeetingRoomFacts,
  stage: RefObject<HTMLIFrameElement | null>,
): Meeting {
  const [conference, setConference] = useState(OUTSIDE);
  const [isAlive, setAlive] = useState(false);
  const [elsewhere, setElsewhere] = useState<MeetingFailure | null>(null);
  const tellStage = useRef((message: ToStage) => {
    stage.current?.contentWindow?.postMessage(message, STAGE_ORIGIN);
  }).current;

  useEffect(() => {
    const mayPass = createRateLimit(EVENTS.burst, EVENTS.perSecond);
    const silence = setTimeout(() => host.say({ kind: 'failed', failure: 'silent' }), SILENCE);
    let known = OUTSIDE;

    function refuse(): void {
      host.say({ kind: 'failed', failure: 'refused' });
    }

    // The stage was to be left for another site, which our policy stops: nothing plays on it now.
    function watchPolicy({ effectiveDirective }: SecurityPolicyViolationEvent): void {
      if (effectiveDirective === 'frame-src') refuse();
    }

    function live(): void {
      clearTimeout(silence);
      setAlive(true);
    }

    function receive({ source, origin, data }: MessageEvent): void {
      if (source !== stage.current?.contentWindow || origin !== STAGE_ORIGIN) return;
      const message = readStageMessage(data);
      if (message === null) return;
      if (message.kind === 'ready') tellStage({ kind: 'start', facts: factsForStage(facts) });
      else if (message.kind === 'refused') {
        setTimeout(refuse, REFUSAL);
      } else {
        live();
        if (message.kind === 'event' && mayPass(performance.now())) take(message);
      }
    }

    function take(message: Parameters<typeof readStageEvent>[0]): void {
      const happening = readStageEvent(message);
      if (happening === null) return;
      if (happening.kind === 'over') {
        // A room that broke stays, with its ways out: the teacher did not leave it.
        if (!known.isBroken) host.say({ kind: 'over' });
        return;
      }
      const word = logWord(happening, known.self);
      known = after(known, happening);
      setConference((before) => after(before, happening));
      if (word !== null) host.say(word);
    }

    host.onTold((told) => {
      clearTimeout(silence);
      if (told.kind === 'elsewhere') setElsewhere(told.failure);
      // The others are told that the teacher leaves, should the instance still listen.
      else tellStage({ kind: 'command', command: { name: 'hangup', args: [] } });
    });
    window.addEventListener('message', receive);
    document.addEventListener('securitypolicyviolation', watchPolicy);
    return () => {
      clearTimeout(silence);
      window.removeEventListener('message', receive);
      document.removeEventListener('securitypolicyviolation', watchPolicy);
    };
  }, [facts, stage, tellStage]);

  const command = useRef((wanted: StageCommand) => {
    tellStage({ kind: 'command', command: wanted });
  }).current;
  return { conference, setConference, isAlive, elsewhere, command };
}

/** The instance learns where it stands and its language; neither class nor subject. */
function factsForStage({ domain, instance, roomName, language }: MeetingRoomFacts) {
  return { domain, instance, roomName, language };
}
