import type { profiles as french } from '../fr/profiles';
import type { Words } from '../words';

export const profiles: Words<typeof french> = {
  lead: 'What Continuo knows of the services behind your rooms, and how it tests them. Everything can be corrected: you know your services better than it does.',
  groups: { used: 'Services of your classes', others: 'Other known services' },
  none: {
    used: 'No class has a room yet. Paste a link in the “Rooms” page to begin.',
    others: 'All known services are used by your classes.',
  },
  usedBy: 'Used by: {{classes}}',
  nothingKnown: 'Continuo knows nothing in particular of this service.',
  noteSays: 'Your note: {{note}}',
  quoted: '“{{text}}”',
  datedOn: 'Known on {{date}}',
  editedOn: 'Edited by you on {{date}}',
  yes: 'Yes',
  no: 'No',
  facts: {
    test: 'Test',
    login: 'Login',
    embedding: 'Display inside another program',
    official: 'Tool of the school or the State',
  },
  edit: 'Edit',
  editOf: 'Edit what is known of {{host}}',
  saved: 'What you know of {{host}} is saved.',
  reset: 'Erase your changes',
  resetOf: 'Erase your changes of {{host}}',
  resetTitle: 'Back to what Continuo knows of {{host}}',
  resetText:
    'Your changes of this service will be erased. The rooms of the classes and their links do not change.',
  resetConfirm: 'Erase the changes',
  resetDone: '{{host}}: what Continuo knows of it is back.',
  form: {
    product: 'Tool',
    probeUrl: 'Tested page',
    probeUrlHint: 'Instead of the page of the room. Leave it empty to test the room itself.',
    expect: 'Expected text',
    expectHint:
      'A text that this page shows only when all is well, for instance that of the button to enter.',
    officialHint: 'Continuo then asks nothing before the first use in a class.',
    note: 'Your note',
    save: 'Save',
  },
  counters: {
    title: 'Requests sent',
    lead: 'So as never to disturb a service, Continuo sends it at most {{mostPerMinute}} requests a minute and {{mostPerHour}} an hour.',
    none: 'Nothing was sent in the last hour.',
    host: 'Service',
    minute: 'Last minute',
    hour: 'Last hour',
    held: 'Asked to wait until {{time}}',
  },
  neutral: {
    title: 'Reference addresses',
    lead: 'When a room answers badly, Continuo also asks these addresses to tell whether the problem comes from the network here or from the service. If your school filters them, give others.',
    none: 'No reference address: Continuo can no longer tell a breakdown of the network here from one of the service, and will believe that the service is down.',
    address: 'New reference address',
    addressHint:
      'Any page in https:// that always answers; in http://, only a test page that answers with an empty page.',
    add: 'Add the address',
    added: 'The address is added.',
    remove: 'Remove',
    removeOf: 'Remove the address {{host}}',
    removed: 'The address is removed.',
    restore: 'Restore the original addresses',
    restored: 'The original addresses are restored.',
    full: 'There are at most {{most}} addresses: remove one to add another.',
  },
  known: {
    cned: 'Virtual class of CNED. What Continuo knows of it dates from 2022: check that the address is still yours. Only the page is tested; give a text that it shows when all is well.',
    cnedMoodle:
      'CNED’s platform “Ma classe à la maison”, very probably a Moodle. What Continuo knows of it dates from 2022: check that the address is still yours. An account was needed, made anew each year.',
    collaborate:
      'Blackboard Collaborate, which CNED used in 2020. The “guest” link is for pupils, the “invite” link for the moderator. No test proves that the room works: Continuo only sees whether the page answers.',
    moodle:
      'Moodle itself says whether it works and whether it is under maintenance: the test is sure. Courses need an account.',
    bbb: 'BigBlueButton answers a test which proves that the software works. The test does not tell whether sound and picture get through.',
    visioEducation:
      'Virtual class of the French ministry of education (BigBlueButton), up to 350 people: you open the room with your account, pupils come in without one. No public test is known: Continuo only sees whether the page answers.',
    webinaire:
      'Webinaire of the French State (BigBlueButton). No public test is known: Continuo only sees whether the page answers.',
    edifice:
      'ENT Edifice (NEO, ONE, Monlycée.net, Paris Classe Numérique): the test proves that the software answers and knows its “Vous êtes très nombreux” page. Everybody logs in.',
    nextcloud:
      'Nextcloud itself says whether it works and whether it is under maintenance: the test is sure.',
    nuage:
      'Nuage of apps.education.fr (Nextcloud): it says itself whether it works and whether it is under maintenance.',
    jitsi:
      'Jitsi: the test proves that the server answers, not that sound and picture get through. Each server has its own rules: some want an account to open the room, others do not.',
    meetJitSi:
      'Since August 2023 the first person has to log in (Google, GitHub or Facebook) to open the room; pupils then come in without an account. Shown inside another program the meeting is cut after about five minutes: Continuo opens it in the browser.',
    renater:
      'RENdez-vous (Jitsi): only a member of the Fédération Éducation-Recherche can open the room, everybody can come in afterwards. Whether the accounts of schoolteachers are enough is not known: try it on a quiet day.',
    zoom: 'Zoom offers no test of the room itself: Continuo reads the public page that tells the state of Zoom. The host has an account; pupils come in with the link.',
    visio:
      'Visio of the French State: the host logs in with ProConnect. Whether all teachers have access is not known. No test proves that the room works: Continuo only sees whether the service answers.',
    teams:
      'Microsoft Teams: no test proves that the room works, so nothing is sent. Open it to see for yourself.',
    meet: 'Google Meet: no test proves that the room works, so nothing is sent. Open it to see for yourself.',
  },
  products: {
    cned: 'CNED',
    collaborate: 'Blackboard Collaborate',
    moodle: 'Moodle',
    bbb: 'BigBlueButton',
    edifice: 'ENT Edifice',
    nextcloud: 'Nextcloud',
    jitsi: 'Jitsi',
    zoom: 'Zoom',
    visio: 'Visio',
    teams: 'Microsoft Teams',
    meet: 'Google Meet',
    page: 'Web page',
  },
  probes: {
    moodle: 'Public configuration of Moodle',
    edifice: 'Technical page of the ENT Edifice',
    bbb: 'Interface of BigBlueButton',
    jitsi: 'Configuration of the Jitsi server',
    nextcloud: 'State page of Nextcloud',
    zoom: 'Zoom’s public state page',
    page: 'Web page and expected text',
    none: 'No test',
  },
  logins: {
    none: 'Nobody logs in',
    host: 'Only the one who opens the room logs in',
    everyone: 'Everybody logs in',
    unknown: 'Unknown',
  },
  embeddings: {
    yes: 'Possible',
    no: 'Impossible, or cut',
    unknown: 'Unknown',
  },
};
