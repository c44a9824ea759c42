import type { RoomProduct } from '../meeting/room';
import type {
  ClassTexts,
  HostProfile,
  MeetingPanel,
  OfflinePlan,
  OpenOutcome,
  ProfileView,
  RehearsalReport,
  RoomsView,
} from './meeting-views';
import type { Nothing } from './nothing';

/** What a screen may ask of rooms and of the meetings in them. */
export type MeetingRequests = {
  'rooms:read': { in: { classId: string }; out: RoomsView };
  /**
   * `link`: what was pasted, a link or a whole invitation; the address of a Jitsi server alone gets
   * a new unguessable name. `product`: the teacher's correction of what was recognised.
   * `acknowledged`: the notice was on the screen.
   */
  'rooms:add': {
    in: {
      classId: string;
      link: string;
      official: boolean;
      product?: RoomProduct;
      expect?: string;
      acknowledged: boolean;
    };
    out: RoomsView;
  };
  'rooms:change': {
    in: {
      roomId: string;
      link: string;
      official: boolean;
      product?: RoomProduct;
      expect?: string;
      acknowledged: boolean;
    };
    out: RoomsView;
  };
  'rooms:remove': { in: { roomId: string }; out: RoomsView };
  /** Every room of the class, in its new order; the official one stays first. */
  'rooms:order': { in: { classId: string; roomIds: readonly string[] }; out: RoomsView };
  'rooms:rotate': { in: { roomId: string }; out: RoomsView };
  'rooms:acknowledge': { in: { roomId: string }; out: null };
  /** Null gives the catalogue's text back. */
  'rooms:write-texts': {
    in: { classId: string; texts: { readonly [K in keyof ClassTexts]?: string | null } };
    out: RoomsView;
  };

  'profiles:list': { in: Nothing; out: readonly ProfileView[] };
  'profiles:write': { in: { profile: Omit<HostProfile, 'datedOn'> }; out: null };
  /** Back to what ships. */
  'profiles:reset': { in: { host: string }; out: null };

  /** The official room is tested first, 4 s at most, unless `anyway`. */
  'meeting:open': { in: { lessonId: string; roomId: string; anyway: boolean }; out: OpenOutcome };
  /** The next room of the chain that may open, at once. */
  'meeting:fall-back': { in: { lessonId: string }; out: OpenOutcome };
  /** « La salle ne marche pas »: the outage by the teacher's word, and the fallback. */
  'meeting:report': { in: { lessonId: string }; out: OpenOutcome };
  'meeting:withdraw-report': { in: { lessonId: string; roomId: string }; out: null };
  /** In a window of the app with an empty session of its own. */
  'meeting:open-clean': { in: { lessonId: string; roomId: string }; out: null };
  'meeting:panel': { in: { lessonId: string }; out: MeetingPanel | null };
  /** Opens the system's mail program with the pupils in BCC. */
  'meeting:mail': {
    in: { lessonId: string; what: 'message' | 'later-message' };
    out: null;
  };
  'meeting:copy': {
    in: { lessonId: string; what: 'link' | 'message' | 'addresses' | 'later-message' };
    out: null;
  };
  'meeting:offline-plan': { in: { lessonId: string }; out: OfflinePlan };

  'rehearsal:run': { in: { classId: string }; out: RehearsalReport };
  'rehearsal:last': { in: { classId: string }; out: RehearsalReport | null };
  /** Classes whose first remote lesson comes within a week and whose chain was never tried. */
  'rehearsal:due': {
    in: Nothing;
    out: readonly {
      readonly classId: string;
      readonly className: string;
      readonly start: string;
    }[];
  };
};
