import { describe, expect, test } from 'vitest';
import { people, read } from '../read-text';
import { NOVEMBER } from './lessons';

/** Panels as they stand in the clipboard: who is in the meeting is Camille, Léa and Tom. */
const PANELS: readonly (readonly [string, string])[] = [
  [
    'Zoom in French',
    'Participants (3)\nCP\nCamille Prof (Hôte, moi)\nLM\nLéa Martin\nTD\nTom Durand\nInviter\nMuet pour tous',
  ],
  [
    'Zoom in English',
    'Participants (3)\nFind a participant\nCP\nCamille Prof (Host, me)\nLM\nLéa Martin\nTD\nTom Durand\nInvite\nMute All',
  ],
  [
    'Zoom with a waiting room',
    'Waiting Room (1)\nXY\nXavier Yvon\nAdmit\nIn the meeting (3)\nCamille Prof (Host, me)\nLéa Martin\nTom Durand',
  ],
  [
    'Zoom with a waiting room in French',
    'Salle d’attente (1)\nXavier Yvon\nAdmettre\nParticipants (3)\nCamille Prof (Hôte, moi)\nLéa Martin\nTom Durand',
  ],
  [
    'Meet in French',
    'Contributeurs\n3\nCamille Prof (Vous)\nOrganisateur de la réunion\nLéa Martin\nTom Durand',
  ],
  [
    'Meet in English',
    'Add people\nSearch for people\nIN THE MEETING\nContributors\n3\nCamille Prof (You)\nMeeting host\nLéa Martin\nTom Durand',
  ],
  [
    'Meet with the words of its icons',
    'person_add\nAdd people\nContributors\n3\nCamille Prof (You)\nMeeting host\nmore_vert\nLéa Martin\nmic_off\nmore_vert\nTom Durand\nmic_off\nmore_vert',
  ],
  [
    'Teams in French',
    'Participants\nPartager l’invitation\nDans cette réunion (3)\nDésactiver tous les micros\nCamille Prof\nOrganisateur\nLéa Martin\nMicro désactivé\nTom Durand (Invité)',
  ],
  [
    'Teams in English',
    'Participants\nType a name\nShare invite\nIn this meeting (3)\nMute all\nCamille Prof\nOrganizer\nLéa Martin\nMuted\nTom Durand (Guest)\nOthers invited (1)\nXavier Yvon',
  ],
  [
    'Teams with its lobby',
    'Participants\nWaiting in lobby (1)\nXavier Yvon\nIn this meeting (3)\nCamille Prof\nOrganizer\nLéa Martin\nTom Durand',
  ],
  [
    'Jitsi in French',
    'Participants de la réunion (3)\nCamille Prof (moi)\nModérateur\nLéa Martin\nTom Durand\nInviter quelqu’un\nCouper le micro de tout le monde',
  ],
  [
    'Jitsi in English',
    'Lobby (1)\nXavier Yvon\nMeeting participants (3)\nInvite Someone\nCamille Prof (me)\nModerator\nLéa Martin\nTom Durand\nMute all',
  ],
  [
    'BigBlueButton in French',
    'Utilisateurs (3)\nCa\nCamille Prof (Vous)\nLé\nLéa Martin\nTo\nTom Durand',
  ],
  [
    'BigBlueButton in English',
    'Users (3)\nCa\nCamille Prof (You)\nModerator\nLé\nLéa Martin\nTo\nTom Durand',
  ],
];

describe('a panel copied from a meeting', () => {
  test.each(PANELS)('of %s gives who is in it', (_, panel) => {
    for (const text of [panel, panel.replaceAll('\n', '\r\n')]) {
      const report = read(text, { lesson: NOVEMBER });
      expect(report.tool).toBe('list');
      const names = people(text, { lesson: NOVEMBER }).map((one) => one.replace(/ host$/, ''));
      expect(names).toEqual(['Camille Prof', 'Léa Martin', 'Tom Durand']);
    }
  });
});
