import type { rollcall as french } from '../fr/rollcall';
import type { Words } from '../words';

export const rollcall: Words<typeof french> = {
  titleOf: 'Roll call of {{className}}',
  backToToday: 'Back to the day',
  emptyRollTitle: 'This class has no pupil',
  emptyRollAdvice: 'Import the list of the class: its roll call will be taken on this page.',

  counts: 'Head counts of the roll call',
  present_one: 'present',
  present_other: 'present',
  absent_one: 'absent',
  absent_other: 'absent',
  late_one: 'late',
  late_other: 'late',
  unknown_one: 'not known',
  unknown_other: 'not known',

  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',
  reading: 'Opening the roll call…',

  list: 'Pupils of the lesson',
  pupil: '{{lastName}} {{firstName}}',
  lateAt: 'arrived at {{time}}',
  sayPresent: 'Present: {{pupil}}',
  sayAbsent: 'Absent: {{pupil}}',
  sayLate: 'Late: {{pupil}}',
  letters: { present: 'P', absent: 'A', late: 'R' },
  lateMinutes: 'Minutes late: {{pupil}}',
  minutes: 'min',

  said: {
    present: '{{pupil}}: presence saved',
    absent: '{{pupil}}: absence saved',
    late: '{{pupil}}: lateness saved, arrived at {{time}}',
    undone: 'Last mark undone, saved',
    redone: 'Mark restored, saved',
    validated: 'Roll call validated, saved',
    refused: '{{pupil}}: the mark was not saved and was taken back. {{reason}}',
    refusedAct: 'Nothing was changed. {{reason}}',
    row: 'Row {{number}}: {{pupil}}',
  },

  typed: 'Row',
  typedMinutes: 'Minutes',
  undo: 'Undo',
  redo: 'Redo',
  validate: 'Validate the roll call',
  willBePresent_one: 'Validating makes the pupil who is not known present.',
  willBePresent_other: 'Validating makes the {{count}} pupils who are not known present.',
  validatedAt: 'Validated at {{time}}',
  stillCorrectable: 'You can still correct it.',

  help: {
    title: 'The keys',
    row: 'choose the row of a pupil',
    move: 'move from pupil to pupil',
    present: 'present',
    absent: 'absent',
    late: 'late, at this very minute',
    minutes: 'after R: minutes late',
    undo: 'undo',
    redo: 'redo',
    validate: 'validate the roll call',
  },
};
