import type { fault as french } from '../fr/fault';
import type { Words } from '../words';

export const fault: Words<typeof french> = {};
