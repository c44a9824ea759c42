import type { ClassStore } from './store/class-store';
import type { ExportStore } from './store/export-store';
import type { ParticipantStore } from './store/participant-store';
import type { PupilPageStore } from './store/pupil-page-store';
import type { RegisterStore } from './store/register-store';
import type { RoomStore } from './store/room-store';
import type { RosterStore } from './store/roster-store';
import type { SchoolYearStore } from './store/school-year-store';
import type { TimetableStore } from './store/timetable-store';
import type { WatchStore } from './store/watch-store';

/** What the services ask of the open vault, by topic. `electron/storage` gives it. */
export type Store = SchoolYearStore &
  ClassStore &
  RosterStore &
  PupilPageStore &
  TimetableStore &
  RegisterStore &
  RoomStore &
  WatchStore &
  ParticipantStore &
  ExportStore & {
    /** All or nothing: committed when `work` returns, rolled back when it throws. */
    transaction<T>(work: () => T): T;

    /** Counts the changes of the vault: what was read stays true while it stands still. */
    writes(): number;
  };

/** Gives the open vault's store; throws `VaultLocked` while there is none. */
export type OpenStore = () => Store;

/** A request that needs the vault came while it was locked; the gate answers `vault-locked`. */
export class VaultLocked extends Error {}

export type Clock = () => string;
export type NewId = () => string;
