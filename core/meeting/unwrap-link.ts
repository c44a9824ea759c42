/** Mail programs and calendars hide the link that was sent behind their own. */
const WRAPPERS: readonly { readonly host: RegExp; readonly parameter: string }[] = [
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/, parameter: 'url' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, parameter: 'q' },
];
/** A wrapper of a wrapper is seen in mails that were passed on. */
const MOST_LAYERS = 3;

/**
 * The link that was meant: out of Outlook's and Google's wrappers, and Zoom's own scheme as the https
 * link of the same meeting (protocols.md §4.3: the scheme is deprecated, the link always works).
 */
export function unwrapLink(link: string): string {
  let address = fromZoomScheme(link);
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = wrapped(address);
    if (inner === null) break;
    address = fromZoomScheme(inner);
  }
  return address;
}

/** The value of a parameter of an address, decoded; undefined where there is none. */
export function parameterOf(address: URL, name: string): string | undefined {
  const pair = address.search
    .slice(1)
    .split('&')
    .find((part) => part.toLowerCase().startsWith(`${name}=`));
  return pair === undefined ? undefined : decode(pair.slice(name.length + 1));
}

function wrapped(link: string): string | null {
  const address = parse(link);
  if (address === null) return null;
  const wrapper = WRAPPERS.find(({ host }) => host.test(address.hostname));
  if (wrapper === undefined) return null;
  const inner = parameterOf(address, wrapper.parameter);
  return inner !== undefined && /^(https?|zoommtg|zoomus):\/\//i.test(inner) ? inner : null;
}

/** `zoommtg://zoom.us/join?confno=123&pwd=abc`; `start` and `zak` open the meeting as its host. */
function fromZoomScheme(link: string): string {
  const found = /^(?:zoommtg|zoomus):\/\/((?:[a-z0-9-]+\.)*zoom\.us)\/(\w*)\?(.*)$/i.exec(link);
  if (found === null) return link;
  const address = parse(`https://${found[1]}/?${found[3]}`);
  const number = address === null ? undefined : parameterOf(address, 'confno');
  if (address === null || number === undefined || !/^\d+$/.test(number)) return link;
  const starts = found[2] === 'start' || parameterOf(address, 'zak') !== undefined;
  const password = parameterOf(address, 'pwd');
  const query = password === undefined ? '' : `?pwd=${encodeURIComponent(password)}`;
  return `https://${found[1]}/${starts ? 's' : 'j'}/${number}${query}`;
}

function parse(link: string): URL | null {
  try {
    return new URL(link);
  } catch {
    return null;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
