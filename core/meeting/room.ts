/** The tools behind rooms that Continuo knows by name (protocols.md §2, 3, 4). */
export const ROOM_PRODUCTS = [
  'cned',
  'collaborate',
  'moodle',
  'bbb',
  'edifice',
  'nextcloud',
  'jitsi',
  'zoom',
  'visio',
  'teams',
  'meet',
  'page',
] as const;

/** One of `ROOM_PRODUCTS`; `page` is any other web page. */
export type RoomProduct = (typeof ROOM_PRODUCTS)[number];

/** One address of a virtual class for one class; the rooms of a class are its chain, in order. */
export type Room = {
  readonly id: string;
  readonly classId: string;
  readonly product: RoomProduct;
  /** The room that the class usually meets in: at most one, first in the chain, never rotated. */
  readonly official: boolean;
  /** What the pupils get, without address options; of a Jitsi room `<instance>/<name>`. */
  readonly url: string;
  /** A text that this very page shows when it works; prevails over the host's. */
  readonly expect?: string;
  /** ISO instant at which this address was typed, made or rotated. */
  readonly madeAt: string;
  /** ISO instant at which the teacher was told what leaves for whom; never needed of official tools. */
  readonly acknowledgedAt?: string;
};

/** Most rooms of one class. */
export const MOST_ROOMS = 20;

/** A room that was opened for a lesson, as it was then. */
export type Meeting = {
  /** Absent for rooms opened before rooms had a chain. */
  readonly roomId?: string;
  readonly product: RoomProduct;
  readonly official: boolean;
  /** The address for pupils. */
  readonly url: string;
  /** ISO instant of the click. */
  readonly openedAt: string;
};
