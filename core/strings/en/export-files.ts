/** Words of exported data. */
export const exportFiles = {
  marks: {
    title: 'Marks of {{classes}}, from {{from}} to {{to}}',
    fileName: 'Marks {{classes}} {{from}} {{to}}',
    manyClasses_one: '{{count}} class',
    manyClasses_other: '{{count}} classes',
    sheet: 'Marks',
    columns: {
      className: 'Class or group called',
      date: 'Date',
      start: 'Start',
      end: 'End',
      subject: 'Subject or roll call',
      lessonMode: 'Lesson',
      state: 'State of the roll call',
      pupilId: 'Pupil’s reference',
      evidence: 'How it is known',
    },
    call: { done: 'validated', open: 'not validated', cancelled: 'lesson cancelled' },
    none: 'No roll call was begun in this period.',
    scope:
      'A line for each pupil and each roll call that was begun, in your lessons only, groups included; hours are local. The reference tells two pupils of one name apart and means nothing outside Continuo.',
    states:
      'In a validated roll call a pupil without a mark is present. In one that is not validated they are neither present nor absent.',
  },
} as const;
