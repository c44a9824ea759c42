import type { Cookies } from 'electron';

type Jar = Pick<Cookies, 'get' | 'remove'>;

/** The cookies that would go with a request, as one text. */
export async function cookiesFor(jar: Jar, url: string): Promise<string> {
  const cookies = await jar.get({ url });
  return cookies
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join('; ');
}

/** Forgets what the hosts of these addresses set, for themselves or for the domain above them. */
export async function forgetCookies(jar: Jar, urls: readonly string[]): Promise<void> {
  try {
    const hosts = urls.map((url) => new URL(url).hostname);
    for (const { domain = '', path = '/', name, secure } of await jar.get({})) {
      const bare = domain.replace(/^\./, '');
      const isTheirs = hosts.some((host) => host === bare || host.endsWith(`.${bare}`));
      if (isTheirs) await jar.remove(`http${secure === true ? 's' : ''}://${bare}${path}`, name);
    }
  } catch {
    // A session that is closing has nothing left to forget.
  }
}
