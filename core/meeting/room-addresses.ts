import { jitsiInstance } from './jitsi-room';
import type { Room } from './room';

/** What an address is made from. */
type Addressed = Pick<Room, 'product' | 'url'>;

/** Address options of Jitsi (`config.*`, its white list): values are JSON. */
type JitsiOptions = Readonly<Record<string, boolean | string>>;

const FOR_TEACHER: JitsiOptions = {
  'prejoinConfig.enabled': false,
  startWithAudioMuted: true,
  defaultLanguage: 'fr',
};

/** Pupils keep the page where one types one's name: it feeds the roll call. */
const FOR_PUPILS: JitsiOptions = { startWithAudioMuted: true };

/** What the teacher's click opens: a Jitsi room straight in, microphone muted, in French. */
export function teacherAddress(room: Addressed): string {
  return room.product === 'jitsi' ? withOptions(room.url, FOR_TEACHER) : room.url;
}

/** What the pupils are sent: a Jitsi room with the microphone muted, any other as it is. */
export function pupilAddress(room: Addressed): string {
  return room.product === 'jitsi' ? withOptions(room.url, FOR_PUPILS) : room.url;
}

/** The host of an address, with its port where it is not the usual one, in lower case. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

function withOptions(url: string, options: JitsiOptions): string {
  const fragment = Object.entries(options).map(
    ([key, value]) => `config.${key}=${encodeURIComponent(JSON.stringify(value))}`,
  );
  return `${jitsiInstance(url)}#${fragment.join('&')}`;
}
