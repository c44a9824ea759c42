import { describe, expect, it } from 'vitest';
import { ROOM_PRODUCTS } from '../../../../core/meeting/room';
import { hostOf, pupilAddress, teacherAddress } from '../../../../core/meeting/room-addresses';

const jitsi = { product: 'jitsi', url: 'https://meet.example.fr/visio/abc' } as const;

describe('the addresses of a Jitsi room', () => {
  it('let the teacher straight in, muted, in French', () => {
    expect(teacherAddress(jitsi)).toBe(
      'https://meet.example.fr/visio/abc#config.prejoinConfig.enabled=false&config.startWithAudioMuted=true&config.defaultLanguage=%22fr%22',
    );
  });

  it('send the pupils to the same room, muted, where they type their name', () => {
    expect(pupilAddress(jitsi)).toBe(
      'https://meet.example.fr/visio/abc#config.startWithAudioMuted=true',
    );
  });

  it('have one set of options, whatever the address came with', () => {
    const url = 'https://meet.example.fr/visio/abc?jwt=secret#config.startWithAudioMuted=false';
    expect(pupilAddress({ ...jitsi, url })).toBe(pupilAddress(jitsi));
    expect(teacherAddress({ ...jitsi, url })).toBe(teacherAddress(jitsi));
  });
});

describe('the addresses of any other room', () => {
  it.each(ROOM_PRODUCTS.filter((product) => product !== 'jitsi'))(
    'are as it is kept: %s',
    (product) => {
      const url = 'https://visio.example.fr/j/12345678901?pwd=Abc#salle';
      expect(teacherAddress({ product, url })).toBe(url);
      expect(pupilAddress({ product, url })).toBe(url);
    },
  );
});

describe('the host of a room', () => {
  it('has its port where it is not the usual one', () => {
    expect(hostOf('https://Meet.Example.fr/abc')).toBe('meet.example.fr');
    expect(hostOf('https://meet.example.fr:443/abc')).toBe('meet.example.fr');
    expect(hostOf('http://localhost:8080/abc')).toBe('localhost:8080');
  });
});
