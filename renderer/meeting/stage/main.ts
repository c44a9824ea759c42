import './stage.css';
import {
  type FromStage,
  MEETING_ORIGIN,
  STAGE_EVENTS,
  type StageEvent,
  type ToStage,
} from '../stage-messages';
import { type JitsiApi, jitsiConstructor } from './jitsi-api';

// The script of the instance runs in this page: it shares everything with us here, and has nothing
// but these messages to the page around, which is on another origin and believes none of them.

type Facts = Extract<ToStage, { readonly kind: 'start' }>['facts'];

let api: JitsiApi | null = null;
let isStarted = false;

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== window.parent || origin !== MEETING_ORIGIN) return;
  const told = data as ToStage;
  if (told.kind === 'command') api?.executeCommand(told.command.name, ...told.command.args);
  else if (!isStarted) {
    isStarted = true;
    start(told.facts);
  }
});
// The room leads to another site, as a login does: it has to be a window of its own.
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
  if (effectiveDirective === 'frame-src') tell({ kind: 'refused' });
});
tell({ kind: 'ready' });

function tell(message: FromStage): void {
  window.parent.postMessage(message, MEETING_ORIGIN);
}

function start(facts: Facts): void {
  const script = document.createElement('script');
  script.src = `${facts.instance}/external_api.js`;
  script.addEventListener('load', () => open(facts));
  // Whether it was refused or not reached is seen in main.
  script.addEventListener('error', () => tell({ kind: 'refused' }));
  document.head.append(script);
}

function open(facts: Facts): void {
  const stage = document.getElementById('stage');
  const Api = jitsiConstructor();
  if (stage === null || Api === undefined) {
    tell({ kind: 'refused' });
    return;
  }
  window.addEventListener(
    'message',
    ({ origin }) => {
      if (origin === facts.instance) tell({ kind: 'alive' });
    },
    { once: true },
  );
  try {
    api = new Api(facts.domain, {
      roomName: facts.roomName,
      parentNode: stage,
      width: '100%',
      height: '100%',
      lang: facts.language,
      configOverwrite: {
        prejoinConfig: { enabled: false },
        startWithAudioMuted: true,
        defaultLanguage: facts.language,
      },
    });
    for (const name of STAGE_EVENTS) listenTo(api, name);
  } catch {
    tell({ kind: 'refused' });
  }
}

function listenTo(from: JitsiApi, name: StageEvent): void {
  from.addListener(name, (payload) => tell({ kind: 'event', name, payload }));
}
