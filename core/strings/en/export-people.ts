import type { exportPeople as french } from '../fr/export-people';
import type { Words } from '../words';

/** Words of lists of people on paper. */
export const exportPeople: Words<typeof french> = {
  list: {
    titles: {
      names: 'List of {{className}}, {{date}}',
      initials: 'List of {{className}}, {{date}}, first name and initial',
      'sign-in': 'Sign-in sheet, {{className}}',
    },
    files: {
      names: 'List {{of}} {{date}}',
      initials: 'First names {{of}} {{date}}',
      'sign-in': 'Sign-in {{of}} {{date}}',
      photos: 'Faces {{of}} {{date}}',
    },
    count_one: '{{count}} pupil enrolled.',
    count_other: '{{count}} pupils enrolled.',
    shortName: 'First name and initial',
    level: 'Level',
    className: 'Class',
    signature: 'Signature',
    remark: 'Remark',
    occasion: 'Date, time and occasion',
    teacher: 'Name and signature of the teacher',
  },

  evacuation: {
    titleOf: 'Evacuation sheet, {{className}}',
    titleAt: 'Evacuation sheet, {{date}}, {{time}}',
    fileName: 'Evacuation {{date}} {{time}}',
    lesson: '{{start}} to {{end}}',
    lessonOf: '{{subject}}, {{start}} to {{end}}',
    when: {
      now: 'The lesson that is on',
      next: 'No lesson is on: the next one of the day',
      last: 'No lesson is on or still to come today: the last one of the day',
    },
    noLesson: 'No lesson is known today: this is the whole class. The room is not known.',
    location: 'Place: {{location}}',
    noLocation: 'Place: not given in the timetable',
    remote: 'Remote lesson: the pupils should not be in the building.',
    hybrid: 'Partly remote lesson: only the roll call tells who is in the building.',
    call: {
      todo: 'Roll call not taken: who is here is not known.',
      open: 'Roll call begun, not validated: where nothing is said, it is not known whether the pupil is here.',
      done: 'Roll call validated: where nothing is said, the pupil is present.',
    },
    states: {
      present: 'present',
      absent: 'absent',
      declared: 'announced absence',
      unreachable: 'unreachable',
      exempted: 'excused from coming',
      late: 'arrived at {{time}}',
      left: 'left at {{time}}',
      remote: 'remote',
    },
    expected: 'Pupils enrolled: {{expected}}. Marked absent or remote: {{away}}.',
    found: 'Found: ……… of {{count}}',
    tick: 'Found',
    known: 'What is known',
    nobody: 'No pupil is enrolled.',
    nobodyKnown: 'No lesson and no class are known today.',
  },
};
