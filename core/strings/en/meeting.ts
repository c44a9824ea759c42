import type { meeting as french } from '../fr/meeting';
import type { Words } from '../words';

export const meeting: Words<typeof french> = {
  hour: '{{hour}}:{{minutes}}',
  greeting: 'Hello,',
  moved: {
    lesson:
      'The usual virtual class does not work. The lesson at {{hour}} ({{className}}) takes place in another room.',
    lessonOfSubject:
      'The usual virtual class does not work. The lesson at {{hour}}, {{subject}} ({{className}}), takes place in another room.',
  },
  usual: {
    lesson: 'The lesson at {{hour}} ({{className}}) takes place in a virtual class.',
    lessonOfSubject:
      'The lesson at {{hour}}, {{subject}} ({{className}}), takes place in a virtual class.',
  },
  link: 'Click on this link, or copy it into your browser:',
  howTo:
    'Write your first name and the first letter of your last name, then enter. The microphone is off on arrival.',
  sameLink:
    'If you are disconnected, come back by the same link. Do not pass it on outside the class.',
};
