import type { years as french } from '../fr/years';
import type { Words } from '../words';

export const years: Words<typeof french> = {
  title: 'New school year {{label}}',
  lead: 'Choose what becomes of each class of {{from}}. The year {{from}} stays readable as it is, with its registers.',
  begins:
    'The year {{label}} will begin today, with the classes that you take over; {{from}} will end as of yesterday. Nothing is erased.',
  pupils_zero: 'no pupil at the end of the year',
  pupils_one: '{{count}} pupil at the end of the year',
  pupils_other: '{{count}} pupils at the end of the year',
  what: 'What becomes of {{name}}?',
  ways: {
    empty: 'Empty, for new pupils',
    carry: 'With the same pupils',
    promote: 'The pupils go up a level',
    leave: 'Do not take over',
  },
  name: 'Name in {{label}}',
  nameMissing: 'Give this class a name.',
  nameTaken: 'A class of {{label}} has this name already.',
  nameTwice: 'Two classes of this page would have this name.',
  rooms_one: 'Take over its virtual classroom too',
  rooms_other: 'Take over its {{count}} virtual classrooms too',
  roomsRenewed: 'Jitsi rooms get a new name: last year’s pupils know the old one.',
  lastLevel: 'The pupils of the last level leave the school: they are not taken over.',
  groupPupils: 'The group takes those of its pupils whose class is taken over.',
  carry_one: 'Take over {{count}} class',
  carry_other: 'Take over {{count}} classes',
  carried_one: 'The year {{label}} is ready: {{count}} class taken over.',
  carried_other: 'The year {{label}} is ready: {{count}} classes taken over.',
  none: 'Choose at least one class to take over.',
  first: {
    title: 'The year {{label}} has no class yet',
    text: 'Take over your classes of {{from}}, with or without their pupils, or import the new lists.',
  },
  nothing: {
    title: 'There is nothing to take over',
    text: 'All classes of last year were taken over already, or the year is not over. New lists are imported from the page of the classes.',
  },
  back: 'All classes',
};
