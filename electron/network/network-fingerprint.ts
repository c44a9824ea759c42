import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The networks that this laptop is on, as a text that changes when one comes or goes: another
 * Wi-Fi, a cable, a VPN. Of IPv6 only the network's half counts, since the other half changes by
 * itself every day (RFC 8981).
 */
export function networkFingerprint(): string {
  return fingerprintOf(networkInterfaces());
}

/** Of these interfaces; the order in which the system lists them does not matter. */
export function fingerprintOf(interfaces: Interfaces): string {
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) =>
      (addresses ?? [])
        .filter(({ internal }) => !internal)
        .map(
          ({ family, address }) => `${name} ${family === 'IPv6' ? networkHalf(address) : address}`,
        ),
    )
    .filter((line, index, all) => all.indexOf(line) === index)
    .sort()
    .join('\n');
}

/** The first four groups of an address as Node writes it, `2001:db8:1:2:…` or `fe80::1`. */
function networkHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail === undefined) return groups.slice(0, 4).join(':');
  const missing = 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array<string>(missing).fill('0'), ...tail.split(':')].slice(0, 4).join(':');
}
