import type { meeting as french } from '../fr/meeting';
import type { Words } from '../words';

export const meeting: Words<typeof french> = {
  greeting: 'Hello,',
  moved:
    'The usual virtual class does not work. The lesson at {heure} ({classe}, {matiere}) takes place in another room.',
  usual: 'The lesson at {heure} ({classe}, {matiere}) takes place in a virtual class.',
  link: 'Click on this link, or copy it into your browser:',
  howTo:
    'Write your first name and the first letter of your last name, then enter. Keep the microphone off on arrival.',
  sameLink:
    'If you are disconnected, come back by the same link. Do not pass it on outside the class.',
  couldNotMeet:
    'The lesson of {date} at {heure} ({classe}, {matiere}) could not take place at a distance: no room opened.',
  nobodyAtFault: 'If you tried to connect, it is not your fault.',
  moreToCome: 'I will write to you soon about the work to do and what comes next.',
  subject: 'Lesson of {date} at {heure} ({classe}, {matiere})',
};
