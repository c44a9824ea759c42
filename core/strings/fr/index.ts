import { alerts } from './alerts';
import { attendance } from './attendance';
import { causes } from './causes';
import { classes } from './classes';
import { common } from './common';
import { documents } from './documents';
import { errors } from './errors';
import { exportFiles } from './export-files';
import { exportLessons } from './export-lessons';
import { exportPeople } from './export-people';
import { exportRegisters } from './export-registers';
import { exportScreen } from './export-screen';
import { exports } from './exports';
import { fault } from './fault';
import { holidays } from './holidays';
import { journal } from './journal';
import { mapping } from './mapping';
import { matching } from './matching';
import { meeting } from './meeting';
import { meetingRoom } from './meeting-room';
import { merge } from './merge';
import { outages } from './outages';
import { participants } from './participants';
import { photos } from './photos';
import { profiles } from './profiles';
import { pupils } from './pupils';
import { registers } from './registers';
import { rehearsal } from './rehearsal';
import { reminders } from './reminders';
import { reports } from './reports';
import { rollcall } from './rollcall';
import { rooms } from './rooms';
import { roster } from './roster';
import { seating } from './seating';
import { settings } from './settings';
import { system } from './system';
import { timetable } from './timetable';
import { today } from './today';
import { visio } from './visio';
import { welcome } from './welcome';
import { years } from './years';

export const fr = {
  common,
  welcome,
  system,
  today,
  rollcall,
  classes,
  visio,
  exports,
  exportScreen,
  exportRegisters,
  exportLessons,
  exportPeople,
  exportFiles,
  settings,
  roster,
  errors,
  causes,
  meeting,
  attendance,
  timetable,
  registers,
  holidays,
  rooms,
  rehearsal,
  profiles,
  outages,
  journal,
  fault,
  documents,
  alerts,
  mapping,
  merge,
  pupils,
  photos,
  seating,
  years,
  participants,
  reports,
  matching,
  meetingRoom,
  reminders,
} as const;
