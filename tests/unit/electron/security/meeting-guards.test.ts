import { describe, expect, it } from 'vitest';
import { guardWindows } from '../../../../electron/security/guards';
import { guardMeetingSession } from '../../../../electron/security/meeting-guards';
import { FakeApp, FakeContents, FakeSession } from './fake-electron';

const INSTANCE = 'https://meet.example';
const PAGE = 'continuo://meeting/';
const SOMEWHERE_ELSE = [
  'https://evil.example',
  'https://meet.example.evil.example',
  'continuo://stage',
  PAGE,
];

function open() {
  const [app, own] = [new FakeApp(), new FakeSession()];
  const links: string[] = [];
  let chosen = 0;
  guardWindows(app.real, 'continuo://app');
  guardMeetingSession(own.real, {
    instance: INSTANCE,
    onLink: (url) => links.push(url),
    chooseScreen: async () => {
      chosen += 1;
      return null;
    },
  });
  return { own, links, chosen: () => chosen, page: app.show(new FakeContents(own, PAGE)) };
}

describe('the window of a meeting', () => {
  it.each(['media', 'display-capture', 'fullscreen', 'clipboard-sanitized-write'])(
    'gives %s to the instance without a question, and to nobody else',
    async (permission) => {
      const { own, page } = open();
      const asks = (url: string) => own.request(page, permission, { requestingUrl: url });
      expect(await asks(`${INSTANCE}/salle`)).toBe(true);
      for (const url of SOMEWHERE_ELSE) expect(await asks(url)).toBe(false);
      const has = (url: string) => own.mayUse(page, permission, url, { requestingUrl: url });
      expect(has(`${INSTANCE}/salle`)).toBe(true);
      for (const url of SOMEWHERE_ELSE) expect(has(url)).toBe(false);
    },
  );

  it.each(['geolocation', 'notifications', 'midi', 'clipboard-read', 'openExternal', 'hid'])(
    'gives %s to nobody',
    async (permission) => {
      const { own, page } = open();
      const from = { requestingUrl: `${INSTANCE}/salle` };
      expect(await own.request(page, permission, from)).toBe(false);
      expect(own.mayUse(page, permission, INSTANCE, from)).toBe(false);
    },
  );

  it('lets a screen be chosen when the instance is clicked for it, not when a page asks by itself', () => {
    const { own, chosen } = open();
    const asks = (securityOrigin: string, userGesture: boolean) =>
      own.mayShow({ securityOrigin, userGesture }, () => undefined);
    asks(INSTANCE, false);
    for (const url of SOMEWHERE_ELSE) asks(url, true);
    expect(chosen()).toBe(0);
    asks(INSTANCE, true);
    expect(chosen()).toBe(1);
  });

  it('stays where it is; its frames show the stage and the web', () => {
    const { page } = open();
    expect(page.goes(`${INSTANCE}/`)).toBe(false);
    expect(page.goes(PAGE)).toBe(false);
    expect(page.goes('continuo://stage/', false)).toBe(true);
    expect(page.goes(`${INSTANCE}/salle`, false)).toBe(true);
    for (const url of ['file:///etc/passwd', 'zoommtg://zoom.us/join', 'chrome://settings']) {
      expect(page.goes(url, false)).toBe(false);
    }
  });

  it('opens no window: a link of the web is handed on, anything else is nothing', () => {
    const { page, links } = open();
    for (const url of ['https://example.org/a', 'javascript:alert(1)', 'file:///etc/passwd', '']) {
      expect(page.opens(url)).toBe(false);
    }
    expect(links).toEqual(['https://example.org/a']);
  });
});
