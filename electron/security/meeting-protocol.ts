import type { Protocol } from 'electron';
import { APP_SCHEME, fileAnswer, notFound, policy } from './app-protocol';

/** Our own page of the meeting window: toolbar, people, the channel to main. */
export const MEETING_ORIGIN = `${APP_SCHEME}://meeting`;
/** The page in its frame, which runs the script of the instance and has no channel at all. */
const STAGE_ORIGIN = `${APP_SCHEME}://stage`;
/** Our own page where a screen is chosen. */
export const CHOOSER_ORIGIN = `${APP_SCHEME}://chooser`;

/**
 * Serves, to one session only, the two pages of a meeting window, on origins apart: the script of
 * the instance runs on the stage, and can touch nothing of the page around it.
 * @param instance `https://meet.example`: the only site that the stage may load anything of.
 */
export function serveMeeting(protocol: Protocol, root: string, instance: string): void {
  servePages(protocol, root, {
    meeting: { page: '/meeting.html', policyOf: framingPolicy },
    stage: { page: '/stage.html', policyOf: () => stagePolicy(instance) },
  });
}

/** Serves the page where a screen is chosen to one session only. */
export function serveChooser(protocol: Protocol, root: string): void {
  servePages(protocol, root, { chooser: { page: '/chooser.html', policyOf: policy } });
}

type Page = { readonly page: string; readonly policyOf: (nonce: string) => string };

/** By host: its page, and what is built with all pages. */
function servePages(protocol: Protocol, root: string, pages: Readonly<Record<string, Page>>): void {
  protocol.handle(APP_SCHEME, async ({ url }) => {
    try {
      const { host, pathname } = new URL(url);
      const served = Object.hasOwn(pages, host) ? pages[host] : undefined;
      if (served === undefined) return notFound();
      if (pathname === '/') return await fileAnswer(root, served.page, served.policyOf);
      return /^\/assets\/[\w.-]+$/.test(pathname) && !pathname.endsWith('.html')
        ? await fileAnswer(root, pathname, served.policyOf)
        : notFound();
    } catch {
      return notFound();
    }
  });
}

/** The strictest policy of our screens, and one frame. */
function framingPolicy(nonce: string): string {
  return `${policy(nonce)}; frame-src ${STAGE_ORIGIN}`;
}

/** The script of the instance and its page in a frame; nothing is fetched, sent or shown beside. */
function stagePolicy(instance: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${instance}`,
    "style-src-elem 'self'",
    // The interface of Jitsi sizes its frame by an attribute.
    "style-src-attr 'unsafe-inline'",
    `frame-src ${instance}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${MEETING_ORIGIN}`,
  ].join('; ');
}
