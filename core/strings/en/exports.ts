import type { exports as french } from '../fr/exports';
import type { Words } from '../words';

export const exports: Words<typeof french> = {
  day: '{{day}}/{{month}}/{{year}}',
  clock: '{{hours}}:{{minutes}}',
  months: {
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    july: 'July',
    august: 'August',
    september: 'September',
    october: 'October',
    november: 'November',
    december: 'December',
  },
  monthOfYear: '{{month}} {{year}}',

  columns: {
    number: 'No.',
    lastName: 'Last name',
    firstName: 'First name',
    mark: 'Attendance',
    arrivedAt: 'Arrived at',
    minutesLate: 'Minutes late',
    absences: 'Absences',
    lateness: 'Late',
    calls: 'Out of (roll calls)',
    lesson: '{{day}}/{{month}} {{clock}}',
  },

  lesson: {
    title: 'Roll call of {{className}}, {{subject}}, {{date}}, {{start}} to {{end}}',
    titleWithoutSubject: 'Roll call of {{className}}, {{date}}, {{start}} to {{end}}',
    fileName: 'Roll call {{className}} {{date}} {{hours}}h{{minutes}}',
    marks: {
      present: 'Present',
      absent: 'Absent',
      late: 'Late',
      unknown: 'Not known',
    },
    counts: 'Pupils: {{onRoll}}. Present: {{present}}. Late: {{late}}. Absent: {{absent}}.',
    countsWithUnknown:
      'Pupils: {{onRoll}}. Present: {{present}}. Late: {{late}}. Absent: {{absent}}. Not known: {{unknown}}.',
    done: 'Roll call validated.',
    doneAt: 'Roll call validated on {{date}} at {{time}}.',
    open: 'Roll call begun, not validated: a pupil not known is neither present nor absent.',
    todo: 'Roll call not begun.',
  },

  month: {
    title: 'Roll calls of {{className}}, {{month}}, in your lessons',
    fileName: 'Roll calls {{className}} {{month}}',
    marks: { absent: 'A', late: 'L', notOnRoll: '–' },
    total: 'Whole class',
    legend:
      'Key: A absent; L late; empty present; – the pupil was not on that roll. In the total row: number of absent pupils at each roll call.',
    scope:
      'These numbers are about your lessons only, in local time. Absences and lateness read out of the number of roll calls that had the pupil on the roll.',
    rate: 'Absences of the class: {{absences}} out of {{calls}} (pupils on the rolls, roll call by roll call).',
    none: 'No validated roll call this month.',
    uncounted_one: '{{count}} roll call of the month is not validated and is not counted.',
    uncounted_other: '{{count}} roll calls of the month are not validated and are not counted.',
    allCounted: 'All roll calls of the month are validated.',
  },

  source: 'Document made by Continuo on {{date}} at {{time}}.',
  notOfficial: 'This document does not replace the official register.',
};
