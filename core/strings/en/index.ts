import { common } from './common';
import { welcome } from './welcome';
import { today } from './today';
import { rollcall } from './rollcall';
import { classes } from './classes';
import { visio } from './visio';
import { exports } from './exports';
import { settings } from './settings';
import { roster } from './roster';
import { errors } from './errors';
import { causes } from './causes';
import { meeting } from './meeting';

export const en = {
  common,
  welcome,
  today,
  rollcall,
  classes,
  visio,
  exports,
  settings,
  roster,
  errors,
  causes,
  meeting,
} as const;
