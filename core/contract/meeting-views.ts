import type { ClassTexts } from '../meeting/class-texts';
import type { Embedding, HostProfile, LoginNeed } from '../meeting/host-profile';
import type { RoomProduct } from '../meeting/room';
import type { RoomFault } from '../meeting/room-fault';
import type { Verdict } from '../reachability/observation';
import type { ServiceState } from './watch-views';

export type { ClassTexts, HostProfile };

/** A room of a class with its readiness. */
export type RoomView = {
  readonly id: string;
  readonly product: RoomProduct;
  readonly official: boolean;
  readonly host: string;
  /** The address for pupils, options included. */
  readonly url: string;
  readonly expect?: string;
  /** ISO instant at which the address was typed, made or rotated. */
  readonly madeAt: string;
  /** A new unguessable name can be made. */
  readonly rotatable: boolean;
  readonly login: LoginNeed;
  readonly embedding: Embedding;
  /** False while the teacher has yet to be told what leaves for whom; true for official tools. */
  readonly acknowledged: boolean;
  /** What the form of the link leaves to doubt. */
  readonly faults: readonly RoomFault[];
  /** No test proves anything of this tool: nothing is asked. */
  readonly untestable?: true;
  /** Absent until the service was observed once since the start, and where no test proves anything. */
  readonly service?: ServiceState;
};

/** A sheet handed out to the pupils; `outdated`: an address on it has changed since. */
export type SheetView = { readonly madeAt: string; readonly outdated: boolean };

/** The rooms of a class, in the order in which they are tried, with what goes with them. */
export type RoomsView = {
  readonly chain: readonly RoomView[];
  readonly texts: ClassTexts;
  /** The last sheet handed out. */
  readonly sheet?: SheetView;
  /** ISO instant of the last rehearsal. */
  readonly rehearsedAt?: string;
};

/** A room in a lesson; `reportedAt`: the teacher said that it does not work. */
export type LessonRoom = RoomView & { readonly reportedAt?: string };

/** What the main button of a lesson does. */
export type MainAction =
  | { readonly kind: 'open' | 'fall-back'; readonly roomId: string }
  | { readonly kind: 'offline-plan' | 'none' };

/** How the opening of a room went. */
export type OpenOutcome =
  | {
      readonly kind: 'opened';
      readonly roomId: string;
      readonly url: string;
      /** What went into the clipboard; null when nothing did. */
      readonly message: string | null;
    }
  /** First use of this tool in this class: the teacher is told first, then asks again. */
  | {
      readonly kind: 'notice';
      readonly roomId: string;
      readonly product: RoomProduct;
      readonly host: string;
    }
  /** The test before the opening said no: the teacher chooses. */
  | {
      readonly kind: 'doubtful';
      readonly roomId: string;
      readonly verdict: Verdict;
      readonly cause: string;
      /** The room to fall back to. */
      readonly nextRoomId?: string;
    }
  /** No room is left that could open: the offline plan. */
  | { readonly kind: 'offline-plan' }
  /** Another press came while the official room was tested: that one counts, nothing was opened. */
  | { readonly kind: 'overtaken' };

/** What the panel of an opened room gives: ways to tell the pupils. */
export type MeetingPanel = {
  readonly roomId: string;
  readonly product: RoomProduct;
  readonly host: string;
  readonly openedAt: string;
  /** The address for pupils, also as the QR code. */
  readonly url: string;
  readonly message: string;
  /** E-mail addresses of the pupils of the roll who have one. */
  readonly addresses: readonly string[];
  readonly pupilsWithoutAddress: number;
  /** False when the system's mail program cannot take so many addresses: they are copied. */
  readonly mailable: boolean;
};

/** What a lesson does when no room opens. */
export type OfflinePlan = {
  readonly className: string;
  /** The teacher's text, or empty. */
  readonly work: string;
  /** What to write to the pupils later, filled in. */
  readonly laterMessage: string;
  readonly addresses: readonly string[];
  /** True when the laptop or its network is the cause: nothing goes out before it is back. */
  readonly laptopOffline: boolean;
};

/** A host as the list of services shows it. */
export type ProfileView = HostProfile & {
  /** Edited by the teacher. */
  readonly edited: boolean;
  /** A sentence of the catalogues, `profiles.known.<id>`; absent where nothing is known. */
  readonly known?: string;
  /** Classes that have a room there. */
  readonly classNames: readonly string[];
};

/** One line of a rehearsal. The sentence of a step is `rehearsal.steps.<code>`. */
export type RehearsalStep = {
  readonly code: string;
  readonly outcome: 'ok' | 'warning' | 'failed';
  readonly facts: Readonly<Record<string, string | number>>;
  /** Where the step is about a room. */
  readonly roomId?: string;
};

/** What a rehearsal found, without pupils. */
export type RehearsalReport = {
  readonly classId: string;
  readonly className: string;
  /** ISO instant. */
  readonly at: string;
  readonly steps: readonly RehearsalStep[];
};
