import { attendance } from './attendance';
import { causes } from './causes';
import { classes } from './classes';
import { common } from './common';
import { errors } from './errors';
import { exportScreen } from './export-screen';
import { exports } from './exports';
import { holidays } from './holidays';
import { meeting } from './meeting';
import { registers } from './registers';
import { rollcall } from './rollcall';
import { roster } from './roster';
import { settings } from './settings';
import { system } from './system';
import { timetable } from './timetable';
import { today } from './today';
import { visio } from './visio';
import { welcome } from './welcome';

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
  settings,
  roster,
  errors,
  causes,
  meeting,
  attendance,
  timetable,
  registers,
  holidays,
} as const;
