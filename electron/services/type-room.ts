import type { AppError } from '../../core/contract/errors';
import type { MeetingRequests } from '../../core/contract/meeting-requests';
import {
  JITSI_NAME_BYTES,
  jitsiInstance,
  jitsiRoomName,
  jitsiServer,
} from '../../core/meeting/jitsi-room';
import { type RecognisedLink, recogniseLink } from '../../core/meeting/recognise-link';
import type { Room } from '../../core/meeting/room';
import { hostOf, pupilAddress, teacherAddress } from '../../core/meeting/room-addresses';
import { parseWebAddress } from '../../core/meeting/web-address';
import { failure, type Result, success } from '../../core/shared/result';

/** What the form of a room sends. */
export type TypedRoom = Omit<MeetingRequests['rooms:change']['in'], 'roomId'>;

/** Where a room is made: unguessable bytes and the hour. */
type Making = { readonly random: (count: number) => Uint8Array; readonly now: string };

/**
 * The room that was typed; `was` is what it is typed over. An address that stays keeps its date,
 * and the same tool at the same host needs no second notice. Fails on what no browser could open.
 */
export function typeRoom(
  typed: TypedRoom,
  was: Pick<Room, 'id' | 'classId'> & Partial<Room>,
  making: Making,
): Result<Room, AppError> {
  const recognised = recogniseLink(typed.link, typed.product);
  if (!recognised.ok) return failure({ code: recognised.error });
  const { product } = recognised.value;
  const url = addressOf(recognised.value, was, making);
  const expect = typed.expect?.trim() ?? '';
  const acknowledgedAt = typed.acknowledged ? making.now : acknowledgedBefore(was, product, url);
  const room: Room = {
    id: was.id,
    classId: was.classId,
    product,
    official: typed.official,
    url,
    ...(expect !== '' && { expect }),
    madeAt: was.madeAt !== undefined && was.url === url ? was.madeAt : making.now,
    ...(acknowledgedAt !== undefined && { acknowledgedAt }),
  };
  return isOpenable(room) ? success(room) : failure({ code: 'bad-address' });
}

/** The name of a new room on the server of a Jitsi address. */
export function newJitsiRoom(server: string, random: Making['random']): string {
  return `${jitsiInstance(server)}/${jitsiRoomName(random(JITSI_NAME_BYTES))}`;
}

/** A server alone keeps the room that the pupils have there, and gets a new one elsewhere. */
function addressOf(link: RecognisedLink, was: Partial<Room>, making: Making): string {
  if (!link.isInstance) return link.url;
  const stands = was.product === 'jitsi' && was.url !== undefined;
  if (stands && jitsiServer(was.url) === jitsiInstance(link.url)) return was.url;
  return newJitsiRoom(link.url, making.random);
}

function acknowledgedBefore(
  was: Partial<Room>,
  product: Room['product'],
  url: string,
): string | undefined {
  if (was.url === undefined || was.product !== product) return undefined;
  return hostOf(was.url) === hostOf(url) ? was.acknowledgedAt : undefined;
}

/** A server's address may be short enough by itself, and too long with the name of the room. */
function isOpenable(room: Room): boolean {
  return [pupilAddress(room), teacherAddress(room)].every((url) => parseWebAddress(url).ok);
}
