import type { Clock, NewId, OpenStore } from './ports';

/** What every service of classes and pupils reads and writes with. */
export type ClassPorts = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  /** IANA name: of the school, which says what day it is. */
  readonly timeZone: () => string;
  /** Something of a class was written: the screens read it again. */
  readonly tellClasses: () => void;
};
