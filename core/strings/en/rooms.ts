import type { rooms as french } from '../fr/rooms';
import type { Words } from '../words';

export const rooms: Words<typeof french> = {};
