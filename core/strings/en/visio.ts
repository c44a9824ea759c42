import type { visio as french } from '../fr/visio';
import type { Words } from '../words';

export const visio: Words<typeof french> = {
  title: 'Video class',
  pages: 'Pages of the video class',
  tabs: { rooms: 'Rooms', services: 'Services', journal: 'Journal' },
};
