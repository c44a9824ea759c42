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
    leftAt: 'Left at',
    minutesEarly: 'Minutes before the end',
    exemption: 'Exemption',
    mode: 'Participation',
    reason: 'Reason',
    reasonState: 'State of the reason',
    outage: 'Outage',
    comment: 'Remark',
    absences: 'Absences',
    lateness: 'Late',
    left: 'Left before the end',
    unreachable: 'Unreachable (technical cause)',
    exempted: 'Exempted',
    calls: 'Out of (roll calls)',
    lesson: '{{day}}/{{month}} {{clock}}',
  },

  lesson: {
    title: 'Roll call of {{className}}, {{subject}}, {{date}}, {{start}} to {{end}}',
    titleWithoutSubject: 'Roll call of {{className}}, {{date}}, {{start}} to {{end}}',
    titleOfHalfDay: '{{call}}, {{className}}, {{date}}',
    fileName: 'Roll call {{className}} {{date}} {{hours}}h{{minutes}}',
    marks: {
      present: 'Present',
      absent: 'Absent',
      late: 'Late',
      left: 'Left before the end',
      lateAndLeft: 'Late, left before the end',
      unreachable: 'Unreachable (technical cause)',
      exempted: 'Exempted, not present',
      unknown: 'Not known',
    },
    outages: {
      accepted: 'outage retained as the cause',
      'set-aside': 'outage set aside',
      undecided: 'during an outage: to be decided',
    },
    counts: 'Pupils: {{onRoll}}. Present: {{present}}. Late: {{late}}. Absent: {{absent}}.',
    alsoCounted: {
      left: 'Left before the end: {{heads}}.',
      unreachable: 'Unreachable (technical cause): {{heads}}.',
      exempted: 'Exempted, not present: {{heads}}.',
      unknown: 'Not known: {{heads}}.',
    },
    cancelled: 'This lesson is cancelled in the timetable.',
    done: 'Roll call validated.',
    doneAt: 'Roll call validated on {{date}} at {{time}}.',
    open: 'Roll call begun, not validated: a pupil not known is neither present nor absent.',
    todo: 'Roll call not begun.',
  },

  month: {
    title: 'Roll calls of {{className}}, {{month}}, in your lessons',
    whole: {
      title: 'Roll calls of {{className}}, {{month}}',
      scope:
        'Times are local. Absences and lateness read out of the number of roll calls that had the pupil on the roll.',
    },
    marks: {
      absent: 'A',
      late: 'L',
      left: 'E',
      unreachable: 'U',
      exempted: 'X',
      notOnRoll: '–',
    },
    total: 'Whole class',
    legend:
      'Key: A absent; L late; E left before the end; U unreachable (technical cause); X exempted, present or not; empty present; – the pupil was not on that roll. U and X are not absences. In the total row: number of absent pupils at each roll call.',
    scope:
      'These numbers are about your lessons only, in local time. Absences and lateness read out of the number of roll calls that had the pupil on the roll.',
    rate: 'Absences of the class: {{absences}} out of {{calls}} (pupils on the rolls, roll call by roll call).',
    retainedOutages_one:
      '{{count}} mark U comes from an outage of the room, retained by the teacher; the remark of the roll call says so.',
    retainedOutages_other:
      '{{count}} marks U come from an outage of the room, retained by the teacher; the remarks of the roll calls say so.',
    none: 'No validated roll call this month.',
    uncounted_one: '{{count}} roll call of the month is not validated and is not counted.',
    uncounted_other: '{{count}} roll calls of the month are not validated and are not counted.',
    allCounted: 'All roll calls of the month are validated.',
  },

  source: 'Document made by Continuo on {{date}} at {{time}}.',
  notOfficial: 'This document does not replace the official register.',
  period: {
    uncounted_one: '{{count}} roll call of the period is not validated and is not counted.',
    uncounted_other: '{{count}} roll calls of the period are not validated and are not counted.',
    allCounted: 'All roll calls of the period are validated.',
    yourLessons: 'These numbers are about your lessons only, in local time.',
  },
};
