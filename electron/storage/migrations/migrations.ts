import { firstMorning } from './0001-first-morning';
import { register } from './0002-register';
import { rooms } from './0003-rooms';
import { classes } from './0004-classes';
import { exportsMade } from './0005-exports';
import { participants } from './0006-participants';

/** One numbered step of the schema: its place in the list, from 1, is its number. */
export const migrations: readonly string[] = [
  firstMorning,
  register,
  rooms,
  classes,
  exportsMade,
  participants,
];
