import { expect, it } from 'vitest';
import { roomOfInstance } from '../../../../core/meeting/room-of-instance';

it('names a room as the IFrame API does', () => {
  expect(roomOfInstance('https://meet.example/bcdfg-hjkm')).toEqual({
    origin: 'https://meet.example',
    domain: 'meet.example',
    roomName: 'bcdfg-hjkm',
  });
});

it('keeps the port of the instance and the tenant of the room, accents written out', () => {
  expect(roomOfInstance('https://meet.example:8443/coll%C3%A8ge/4a')).toEqual({
    origin: 'https://meet.example:8443',
    domain: 'meet.example:8443',
    roomName: 'collège/4a',
  });
});
