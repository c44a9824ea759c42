import type { profiles as french } from '../fr/profiles';
import type { Words } from '../words';

export const profiles: Words<typeof french> = {
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
