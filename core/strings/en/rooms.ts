import type { rooms as french } from '../fr/rooms';
import type { Words } from '../words';

export const rooms: Words<typeof french> = {
  allClasses: 'All classes',
  schoolClass: 'Class',
  lead: 'Each class has its rooms, in the order in which they are tried. The official room always comes first; the others take over.',
  chainOf: 'Rooms of {{className}}',
  openClass: 'Prepare the rooms',
  openClassOf: 'Prepare the rooms of {{className}}',
  noClassTitle: 'No class',
  noClassAdvice: 'Rooms are kept by class. Import a list of pupils to begin.',
  toClasses: 'Go to the classes',
  emptyTitle: 'No room for this class',
  empty:
    'First add the official room, the one that pupils know, by pasting its link. Then prepare a Jitsi room: the class goes there when the first one fails.',
  emptyShort: 'No room is ready.',
  noOfficial: 'This class has no official room: nothing will be watched during lessons.',
  noFallback: 'This class has no backup room: switching will not be possible.',

  add: 'Add a room',
  prepareJitsi: 'Prepare a Jitsi room',
  official: 'Official room',
  fallback: 'Backup room {{position}}',
  nameOf: '{{product}} ({{host}})',

  notObserved: 'This room has not been tested yet.',
  untestable: 'No test can prove that this tool works: open the room to see.',
  since: 'since {{time}}',
  testedAt: 'Last tested at {{time}}',
  testedOn: 'Last tested on {{day}} at {{time}}',
  test: 'Test now',
  testOf: 'Test now: {{room}}',
  testing: 'Testing…',
  detail: 'Detail for the IT service',
  copyDetail: 'Copy the detail',
  copyDetailOf: 'Copy the technical detail: {{room}}',

  login: 'Login',
  embedding: 'Inside another program',
  expected: 'Expected text',
  noticeLabel: 'Information',
  noticeSeen: 'You know what leaves, and for whom.',
  noticeToSee: 'To be read before the first opening: what leaves, and for whom.',
  noticeRead: 'I have read this',
  noticeReadOf: 'I have read this: {{room}}',
  toCheck: 'To check in this link',

  copyLink: 'Copy the link',
  copyLinkOf: 'Copy the link: {{room}}',
  copied: 'Copied',
  moveUp: 'Move up',
  moveUpOf: 'Move up: {{room}}',
  moveDown: 'Move down',
  moveDownOf: 'Move down: {{room}}',
  moved: '{{room}} is now in position {{position}} of {{count}}.',
  change: 'Change',
  changeOf: 'Change: {{room}}',
  rotate: 'Renew the name',
  rotateOf: 'Renew the name: {{room}}',
  rotateTitle: 'Renew the name of the room',
  rotateText:
    'The room gets a new name that nobody can guess. The old link no longer leads to the class: messages already sent and backup sheets already handed out are outdated.',
  rotateAction: 'Renew the name',
  rotated: 'The room has a new name. Hand out a new backup sheet.',
  remove: 'Remove',
  removeOf: 'Remove: {{room}}',
  removeTitle: 'Remove the room',
  removeText:
    '{{room}} will no longer be offered for this class. Lessons already held there and recorded outages are kept.',
  removeAction: 'Remove the room',
  removed: '{{room}} is removed.',
  saved: '{{room}} is saved.',

  faults: {
    'zoom-number':
      'A Zoom meeting number has 9 to 11 digits: this link shows none. Check that it is complete.',
    'zoom-host-link':
      'This link opens the meeting as its host. Pupils must not have it: copy the invitation link.',
    'zoom-no-password': 'This link carries no passcode: Zoom may ask pupils for it.',
    'collaborate-moderator-link':
      'This is the moderator’s link (“invite”). Pupils need the guest link (“guest”).',
    'room-code':
      'The code of this room does not have the usual form. Check that the link is complete.',
    'guessable-name':
      'The name of this room can be guessed: anyone could enter. Rather prepare a Jitsi room with a random name.',
    'not-secure':
      'This address begins with http://: what is said there can be listened to on the way. Try the same with https://.',
  },

  form: {
    addTitle: 'Add a room to {{className}}',
    changeTitle: 'Change the room',
    link: 'Link of the room',
    linkHint:
      'Paste the link that you give to pupils, or the whole invitation: Continuo finds the link in it.',
    recognised: 'Recognised: {{product}}, {{host}}',
    unrecognised: 'Web page, {{host}}. If it is a known tool, say so below.',
    newName: 'This is the address of a server: Continuo adds a name that nobody can guess.',
    product: 'Tool',
    role: 'This room is',
    roles: { official: 'the official room', fallback: 'a backup room' },
    officialTaken: 'This class already has an official room: this one will be a backup room.',
    expect: 'Text expected on the page',
    expectHint:
      'A few words that the page shows when it works, for instance “Join the class”. Without this text, Continuo cannot always state that the room is available.',
    save: 'Save the room',
  },

  jitsi: {
    title: 'Prepare a Jitsi room for {{className}}',
    lead: 'The room gets a random name with nothing personal in it. It exists only while somebody is in it.',
    server: 'Server',
    own: 'Another server',
    address: 'Address of the server',
    addressHint: 'That of your education authority, local authority or association.',
    addressNeeded: 'Enter the address of the server, without the name of a room.',
    save: 'Prepare the room',
  },

  notice: {
    title: 'What leaves, and for whom',
    outside:
      '{{host}} is not a service of the school. By opening this room, you and your pupils give it the address of your connection, the name that each one types, voice and image.',
    continuo:
      'Continuo sends it no list, no roll call, no note. The name of a Jitsi room that it prepares says nothing about the class.',
    advice:
      'A first name and an initial are enough for the roll call. If in doubt, ask your school whether this tool is allowed.',
  },

  texts: {
    title: 'Messages of the class',
    lead: 'These texts are written to pupils when the class changes rooms. Left empty, each is again that of Continuo.',
    invitation: 'Message that goes with the link',
    invitationHint:
      'Continuo replaces {classe}, {matiere}, {heure}, {date} and {lien}. The link is added at the end if it is missing.',
    later: 'Message for later, when no room opened',
    laterHint: 'Continuo replaces {classe}, {matiere}, {heure} and {date}.',
    work: 'Work to give when no room opens',
    workHint: 'Shown in the offline plan. For instance: “Read pages 42 to 45”.',
    preview: 'Preview',
    previewSubject: 'French',
    save: 'Save the messages',
    saved: 'Saved.',
  },

  sheet: {
    title: 'Backup sheet',
    lead: 'A page to hand out on a quiet day: on the day of the outage nothing is left to reach the pupils.',
    never: 'No sheet has been handed out yet.',
    madeOn: 'Last sheet: {{date}}.',
    upToDate: 'The addresses on it are still right.',
    outdated: 'The rooms have changed since: the sheet handed out is outdated. Hand out a new one.',
    needsFallback: 'First add a backup room: it is what the sheet tells.',
    pdf: 'Save as PDF',
    paper: 'Print',
  },
};
