import type { StageCommand, StageEvent } from '../stage-messages';

/** What the script of an instance brings, as far as it is used (protocols.md §4.1). */
export type JitsiApi = {
  addListener(name: StageEvent, listener: (payload: unknown) => void): void;
  executeCommand(name: StageCommand['name'], ...args: readonly unknown[]): void;
};

type JitsiOptions = {
  readonly roomName: string;
  readonly parentNode: Element;
  readonly width: string;
  readonly height: string;
  readonly lang: string;
  readonly configOverwrite: Readonly<Record<string, unknown>>;
};

type JitsiConstructor = new (domain: string, options: JitsiOptions) => JitsiApi;

/** Undefined where the script is something else. */
export function jitsiConstructor(): JitsiConstructor | undefined {
  const found = (window as { JitsiMeetExternalAPI?: unknown }).JitsiMeetExternalAPI;
  return typeof found === 'function' ? (found as JitsiConstructor) : undefined;
}
