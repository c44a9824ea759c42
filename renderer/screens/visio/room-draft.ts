import type { RoomView } from '../../../core/contract/meeting-views';
import type { Requests } from '../../../core/contract/requests';
import { type RecognisedLink, recogniseLink } from '../../../core/meeting/recognise-link';
import type { RoomProduct } from '../../../core/meeting/room';
import { shippedProfile } from '../../../core/meeting/shipped-profiles';
import { withoutOptions } from '../../components/without-options';

/** What the teacher has typed of a room so far. */
export type RoomDraft = {
  readonly link: string;
  /** The teacher's correction; null is what the link shows. */
  readonly product: RoomProduct | null;
  /** Null until the teacher has said it: what the tool suggests. */
  readonly official: boolean | null;
  readonly expect: string;
};

/** What is sent of a room, without the class or the room it is for. */
type TypedRoom = Omit<Requests['rooms:change']['in'], 'roomId'>;

/** A draft as it is understood: what the form shows of it and what it would send. */
export type ReadDraft = {
  /** Null while the text holds no address. */
  readonly recognised: RecognisedLink | null;
  readonly official: boolean;
  /** The host that the teacher is told about; null for tools of the school. */
  readonly noticeHost: string | null;
};

export function draftOf(room: RoomView | null): RoomDraft {
  if (room === null) return { link: '', product: null, official: null, expect: '' };
  const link = withoutOptions(room.url);
  const seen = recogniseLink(link);
  // « Page » is also what rooms were called before tools were told apart: the link knows better.
  const isCorrected = room.product !== 'page' && seen.ok && seen.value.product !== room.product;
  return {
    link,
    product: isCorrected ? room.product : null,
    official: room.official,
    expect: room.expect ?? '',
  };
}

/** @param mayBeOfficial False where another room of the class is. */
export function readDraft(draft: RoomDraft, mayBeOfficial: boolean): ReadDraft {
  const read = recogniseLink(draft.link, draft.product ?? undefined);
  const recognised = read.ok ? read.value : null;
  const official = mayBeOfficial && (draft.official ?? isUsuallyOfficial(recognised));
  const isTold = recognised === null || official || isSchools(recognised);
  return { recognised, official, noticeHost: isTold ? null : recognised.host };
}

export function typedRoom(draft: RoomDraft, { official, noticeHost }: ReadDraft): TypedRoom {
  const expect = draft.expect.trim();
  return {
    link: draft.link,
    official,
    ...(draft.product !== null && { product: draft.product }),
    ...(expect !== '' && { expect }),
    acknowledged: noticeHost !== null,
  };
}

function isSchools({ host, product }: RecognisedLink): boolean {
  return shippedProfile(host, product).official;
}

/** Jitsi, Zoom, Teams and Meet are what classes fall back to; any other page is where they meet. */
function isUsuallyOfficial(link: RecognisedLink | null): boolean {
  const elsewhere: readonly (RoomProduct | undefined)[] = ['jitsi', 'zoom', 'teams', 'meet'];
  return !elsewhere.includes(link?.product);
}
