import type { exportRegisters as french } from '../fr/export-registers';
import type { Words } from '../words';

/** Words of the registers and summaries that are exported. */
export const exportRegisters: Words<typeof french> = {
  weekdays: {
    monday: 'Mon',
    tuesday: 'Tue',
    wednesday: 'Wed',
    thursday: 'Thu',
    friday: 'Fri',
    saturday: 'Sat',
    sunday: 'Sun',
  },
  day: '{{weekday}} {{day}}',
  halfDay: '{{weekday}} {{day}} {{half}}',
  halves: { morning: 'AM', afternoon: 'PM' },
  lessonOf: '{{lesson}} ({{group}})',
  decimal: '{{units}}.{{decimals}}',

  files: {
    register: 'Register {{of}} {{period}}',
    blank: 'Register to fill in {{of}} {{period}}',
    calls: 'Roll calls {{of}} {{period}}',
    summary: 'Summary {{of}} {{period}}',
    classes_one: '{{count}} class',
    classes_other: '{{count}} classes',
    period: '{{from}} to {{to}}',
  },

  columns: {
    number: 'No.',
    lastName: 'Last name',
    firstName: 'First name',
    absences: 'Half-days absent',
    outOf: 'Out of (half-days)',
    rate: '% absent',
    moves: 'Arrivals and departures',
    date: 'Date',
    arrivedAt: 'Arrived at',
    minutesLate: 'Minutes late',
    lessonAt: 'Roll call began at',
    group: 'Group',
  },

  moves: {
    came: 'from {{day}}',
    left: 'until {{day}}',
    day: '{{day}}/{{month}}',
  },

  marks: {
    morning: '-',
    afternoon: '|',
    day: '+',
    unreachable: 'U',
    exempted: 'X',
    notCalled: '°',
    notEnrolled: '×',
  },

  rows: {
    enrolled: 'Enrolled',
    called: 'Called',
    absent: 'Absent',
    present: 'Present',
    other: 'Unreachable, exempted',
  },

  register: {
    title: 'Register of {{className}}, {{month}}, in your lessons',
    whole: 'Register of {{className}}, {{month}}',
    legend:
      'Key: - absent in the morning; | absent in the afternoon; empty: present. A half-day counts as an absence as soon as one of its roll calls has the pupil absent.',
    legendDays:
      'Key: - absent in the morning; | absent in the afternoon; + absent the whole day; empty: present, or a day without class. A day counts 1, a half-day 0.5.',
    unreachable: 'U: unreachable (technical cause). It is not an absence.',
    exempted:
      'X: exempted, not present. It is not an absence. Who is exempted and there counts as present.',
    notCalled:
      '°: no validated roll call has this pupil; neither present nor absent, this half-day is not counted. Called: 0 means that the class was not called.',
    notCalledDay:
      '°: no validated roll call has this pupil; neither present nor absent, this day is not counted. Called: 0 means that the class was not called.',
    toCome: 'Half-days to come on the date of this document are empty too and are not counted.',
    notEnrolled: '×: the pupil was not enrolled in the class that day.',
    rate_one:
      'Absences of the class: {{absences}} half-day out of {{outOf}} with a validated roll call, that is {{rate}} %.',
    rate_other:
      'Absences of the class: {{absences}} half-days out of {{outOf}} with a validated roll call, that is {{rate}} %.',
    rateDays_one:
      'Absences of the class: {{absences}} day out of {{outOf}} with a validated roll call, that is {{rate}} %.',
    rateDays_other:
      'Absences of the class: {{absences}} days out of {{outOf}} with a validated roll call, that is {{rate}} %.',
    noRate: 'No validated roll call: there are no percentages.',
    newcomers: 'Pupils who came this month follow the alphabetical list.',
    undecided_one:
      '{{count}} mark (absent or unreachable) falls into an outage of the room and waits for your decision; an absence already stands here as one.',
    undecided_other:
      '{{count}} marks (absent or unreachable) fall into an outage of the room and wait for your decision; an absence already stands here as one.',
    outside_one:
      'Roll calls were validated in {{count}} half-day without class, which has no column and is not counted: {{list}}.',
    outside_other:
      'Roll calls were validated in {{count}} half-days without class, which have no column and are not counted: {{list}}.',
    outsideOf_one: '{{halfDay}} ({{count}} absence)',
    outsideOf_other: '{{halfDay}} ({{count}} absences)',
    scope: 'These numbers are about the validated roll calls of your lessons only.',
  },

  days: {
    columns: {
      lastName: 'Pupil’s last name',
      firstName: 'Pupil’s first name',
      className: 'Class',
      absences: 'Total absent',
      rate: '% absent',
      outOf: 'Out of (days)',
    },
    total: 'Whole class',
    kinds: 'Kind of day',
    kindsLegend: 'Kind of day: D whole day of class; M morning only; A afternoon only; N no class.',
    kind: { day: 'D', morning: 'M', afternoon: 'A', closed: 'N' },
  },

  lateness: {
    title: 'Late arrivals of {{className}}, {{month}}',
    name: 'Late {{name}}',
    count_one: '{{count}} late arrival in validated roll calls.',
    count_other: '{{count}} late arrivals in validated roll calls.',
    scope: 'Times are local.',
  },

  summary: {
    title: 'Summary of {{className}} from {{from}} to {{to}}, in your lessons',
    whole: 'Summary of {{className}} from {{from}} to {{to}}',
    columns: {
      brutes: 'Half-days absent (any absence)',
      open: 'Out of (half-days with a roll call)',
      rate: '% absent (half-days)',
      calculees: 'Half-days absent (prorated)',
      unjustified: 'Unjustified half-days',
      absences: 'Absences at roll calls',
      calls: 'Out of (roll calls)',
      callRate: '% absent (roll calls)',
      late: 'Late',
      minutesLate: 'Minutes late',
      left: 'Left before the end',
      unreachable: 'Unreachable (technical cause)',
      remote: 'Followed from a distance',
      undecided: 'During an outage, to be decided',
    },
    total: 'Whole class',
    law: 'Any absence: half-days with at least one absence. Prorated: by the minutes missed. Unjustified: without a reason or with a refused one, and without an undecided outage; legal thresholds are read month by month.',
    rates:
      'Class: {{brutes}} half-days absent out of {{open}}; {{absences}} absences out of {{calls}} roll calls (pupil by pupil).',
    notAbsences: 'Unreachable (technical cause) is not an absence.',
    outside_one:
      '{{count}} validated roll call falls into a half-day without class: it counts among the roll calls, not among the half-days.',
    outside_other:
      '{{count}} validated roll calls fall into half-days without class: they count among the roll calls, not among the half-days.',
    none: 'No validated roll call in this period.',
    scope: 'These numbers are about your lessons only.',
  },

  blank: {
    title: 'Register of {{className}} to fill in, {{month}}',
    legend:
      'To write: - absent in the morning; | absent in the afternoon; empty: present. The time of a late arrival is written apart.',
    legendLessons:
      'To write: A absent; L late, with the time of arrival; empty: present. A column without a date is to be dated.',
    notEnrolled: '×: the pupil is not enrolled that day, or not in that group.',
    spare: 'The empty lines are for pupils who come during the month.',
    noLessons: 'The timetable has no lesson in this month: the columns are to be dated.',
    unknownLesson: 'Lesson {{number}}',
  },

  signatures: {
    teacher: 'Signature of the teacher',
    head: 'Visa of the head of school',
  },
};
