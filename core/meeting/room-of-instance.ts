/** A Jitsi room as the IFrame API names it (protocols.md §4.1). */
export type RoomOfInstance = {
  /** `https://meet.example:8443`, without a final slash. */
  readonly origin: string;
  /** Host with its port where it has one. */
  readonly domain: string;
  /** Path of the room on that host, without the first slash: `room`, or `tenant/room`. */
  readonly roomName: string;
};

/** Of the address of a Jitsi room, `<instance>/<name>`; throws on what is no address. */
export function roomOfInstance(url: string): RoomOfInstance {
  const { origin, host, pathname } = new URL(url);
  return { origin, domain: host, roomName: decodeURIComponent(pathname.replace(/^\/+/, '')) };
}
