import { describe, expect, it } from 'vitest';
import { foldHeaders, netErrorName, textOf } from '../../../../electron/network/raw-answer';

describe('an answer of Electron’s net', () => {
  it('has its headers in lower case, lists in one line, cookies left out', () => {
    expect(foldHeaders({ 'Retry-After': ['60'], Via: ['a', 'b'], 'Set-Cookie': ['x=1'] })).toEqual({
      'retry-after': '60',
      via: 'a, b',
    });
  });

  it.each([
    [new Error('net::ERR_NAME_NOT_RESOLVED'), 'NAME_NOT_RESOLVED'],
    [new Error('net::ERR_HTTP2_PROTOCOL_ERROR at x'), 'HTTP2_PROTOCOL_ERROR'],
    [new Error('Redirect was cancelled'), 'FAILED'],
    [new TypeError('Invalid URL'), 'INVALID_URL'],
    ['?', 'FAILED'],
  ])('gives its error a name: %s', (error, name) => {
    expect(netErrorName(error)).toBe(name);
  });

  it('is read in the encoding that it declares', () => {
    const latin = new Uint8Array([0xe9, 0x6c, 0xe8, 0x76, 0x65]);
    expect(textOf(latin, 'text/html; charset=iso-8859-1')).toBe('élève');
    expect(textOf(new TextEncoder().encode('élève'), 'text/html')).toBe('élève');
    expect(textOf(new TextEncoder().encode('élève'), 'text/html; charset=klingon')).toBe('élève');
  });
});
