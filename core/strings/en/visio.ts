import type { visio as french } from '../fr/visio';
import type { Words } from '../words';

export const visio: Words<typeof french> = {
  title: 'Video class',
  subtitle:
    'The rooms of each class: the official one, and the Jitsi room where the class meets when the first does not work.',
  noClassTitle: 'No class',
  noClassAdvice: 'Rooms are kept by class. Import a list of pupils to begin.',
  toClasses: 'Go to the classes',
  roomsOf: 'Rooms of {{className}}',
  officialRoom: 'Official room',
  jitsiRoom: 'Jitsi room',
  noOfficial: 'No official address is entered.',
  noJitsi: 'No Jitsi room is ready: switching will not be possible.',
  notObserved: 'This room has not been tested yet.',
  since: 'since {{time}}',
  testedAt: 'Last tested at {{time}}',
  test: 'Test now',
  testOf: 'Test now the official room of {{className}}',
  testing: 'Testing…',
  copyLink: 'Copy the link',
  copyOfficialOf: 'Copy the link of the official room of {{className}}',
  copyJitsiOf: 'Copy the link of the Jitsi room of {{className}}',
  copied: 'Copied',
  editRooms: 'Change the rooms',
  editRoomsOf: 'Change the rooms of {{className}}',
  detail: 'Detail for the IT service',
  copyDetail: 'Copy the detail',
  copyDetailOf: 'Copy the technical detail of {{className}}',
};
