import { describe, expect, it } from 'vitest';
import { openedRoom } from '../../../../core/meeting/opened-room';

const official = { id: 'official', url: 'https://visio.example/4a' };
const jitsi = { id: 'jitsi', url: 'https://meet.example/abc' };
const chain = [official, jitsi];

describe('the room that a meeting was in', () => {
  it('is known by its id, whatever became of its address', () => {
    const renamed = [official, { ...jitsi, url: 'https://meet.example/def' }];
    expect(openedRoom(renamed, { roomId: 'jitsi', url: jitsi.url })?.id).toBe('jitsi');
  });

  it('is none once it has left the chain, though another has its address', () => {
    expect(openedRoom(chain, { roomId: 'removed', url: jitsi.url })).toBeUndefined();
  });

  it('is known by its address in a meeting of before rooms had a chain', () => {
    const url = `${jitsi.url}#config.startWithAudioMuted=true`;
    expect(openedRoom(chain, { url })).toBe(jitsi);
    expect(openedRoom(chain, { url: official.url })).toBe(official);
    expect(openedRoom(chain, { url: 'https://meet.example/other' })).toBeUndefined();
  });

  it('is none before any meeting', () => {
    expect(openedRoom(chain, undefined)).toBeUndefined();
  });
});
