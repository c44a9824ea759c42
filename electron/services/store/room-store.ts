import type { RehearsalReport } from '../../../core/contract/meeting-views';
import type { ClassTexts } from '../../../core/meeting/class-texts';
import type { HostProfile } from '../../../core/meeting/host-profile';
import type { Room } from '../../../core/meeting/room';

/** Rooms, what is known of their services, and the sheets and rehearsals made of them. */
export type RoomStore = {
  /** The chain of a class, in the order in which rooms are tried. */
  rooms(classId: string): readonly Room[];
  /** The rooms of every class, in no order. */
  allRooms(): readonly Room[];
  findRoom(id: string): Room | undefined;
  /** Replaces the whole chain of a class by these rooms, in their order. */
  putRooms(classId: string, rooms: readonly Room[]): void;
  classTexts(classId: string): ClassTexts;
  putClassTexts(classId: string, texts: ClassTexts): void;

  /** Those that the teacher edited. */
  hostProfiles(): readonly HostProfile[];
  findHostProfile(host: string): HostProfile | undefined;
  putHostProfile(profile: HostProfile): void;
  removeHostProfile(host: string): void;

  /** A sheet handed out, with the addresses for pupils that stand on it. */
  addSheet(sheet: HandedOutSheet & { readonly id: string; readonly classId: string }): void;
  lastSheet(classId: string): HandedOutSheet | undefined;

  addRehearsal(id: string, report: RehearsalReport): void;
  lastRehearsal(classId: string): RehearsalReport | undefined;
};

/** The addresses for pupils on a sheet, in the order of the chain; `madeAt` is an ISO instant. */
type HandedOutSheet = { readonly madeAt: string; readonly addresses: readonly string[] };
