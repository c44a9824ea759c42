import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../../electron/network/network-fingerprint';

function address(family: 'IPv4' | 'IPv6', text: string, internal = false): NetworkInterfaceInfo {
  const common = { address: text, netmask: '', mac: '00:00:00:00:00:00', internal, cidr: null };
  return family === 'IPv4' ? { ...common, family } : { ...common, family, scopeid: 0 };
}

const HOME = { wlan0: [address('IPv4', '192.168.1.20')], lo: [address('IPv4', '127.0.0.1', true)] };
const home = fingerprintOf(HOME);

it('another Wi-Fi, a VPN that comes, a network that goes are other networks', () => {
  expect(fingerprintOf({ wlan0: [address('IPv4', '10.0.0.7')] })).not.toBe(home);
  expect(fingerprintOf({ ...HOME, tun0: [address('IPv4', '10.8.0.2')] })).not.toBe(home);
  expect(fingerprintOf({ wlan0: [] })).not.toBe(home);
});

it('the order of the list and the laptop’s own interface make none', () => {
  expect(fingerprintOf({ lo: HOME.lo, wlan0: HOME.wlan0 })).toBe(home);
  expect(fingerprintOf({ wlan0: HOME.wlan0 })).toBe(home);
});

it('an address that IPv6 changes every day makes none', () => {
  const on = (text: string) => fingerprintOf({ wlan0: [address('IPv6', text)] });
  expect(on('2001:db8:1:2:aaaa::1')).toBe(on('2001:db8:1:2:bbbb:cccc:dddd:1'));
  expect(on('fe80::1234')).toBe(on('fe80::5678'));
  expect(on('2001:db8:1:3::1')).not.toBe(on('2001:db8:1:2::1'));
});
