import type { outages as french } from '../fr/outages';
import type { Words } from '../words';

export const outages: Words<typeof french> = {
  strip: 'The lesson and the outage',
  official: 'Outage of the official room {{spans}}.',
  reported: 'You reported {{spans}} that the room did not work.',
  toDecide_one: '{{count}} pupil absent or unreachable: to be decided.',
  toDecide_other: '{{count}} pupils absent or unreachable: to be decided.',
  nobody: 'Nobody is marked absent or unreachable.',
  allDecided: 'Everything is decided.',
  open: 'Decide…',
  openAgain: 'Look at the decision again…',
  title: 'Absences during the outage',
  lead: 'Retaining the outage marks these pupils unreachable (technical cause): it is no absence any more. Setting it aside leaves their mark as it is. Continuo proposes, you decide, the school has the last word.',
  pupils: 'Pupils concerned',
  pupil: '{{pupil}}: {{state}}',
  wording: 'Wording kept as a remark',
  wordingHint: 'Proposed from what was observed. Correct it if it does not say what you know.',
  accept: 'Retain the outage',
  setAside: 'Set aside',
  choose: 'Choose one pupil at least.',
  said: {
    accepted_one: 'Outage retained for {{count}} pupil, saved.',
    accepted_other: 'Outage retained for {{count}} pupils, saved.',
    'set-aside_one': 'Outage set aside for {{count}} pupil, saved.',
    'set-aside_other': 'Outage set aside for {{count}} pupils, saved.',
  },
  undecided: 'outage: to be decided',
  accepted: 'outage retained',
  'set-aside': 'outage set aside',
  waiting_one: '{{count}} mark falls into an outage and waits for your decision.',
  waiting_other: '{{count}} marks fall into an outage and wait for your decision.',
  waitingHalfDays_one: '{{count}} other half-day waits for your decision on an outage.',
  waitingHalfDays_other: '{{count}} other half-days wait for your decision on an outage.',
  lessons: {
    title: 'Outages: to be decided',
    lead: 'Pupils were absent or unreachable during an outage of the room. As long as nothing is decided, these absences do not count as unjustified.',
    line_one: '{{className}}, {{day}} at {{time}}: {{count}} pupil',
    line_other: '{{className}}, {{day}} at {{time}}: {{count}} pupils',
  },

  span: {
    fromTo: 'from {{from}} to {{to}}',
    fromToDays: 'from {{from}} to {{to}}',
    from: 'from {{from}} on',
    fromDay: 'from {{from}} on',
    at: 'at {{at}}',
    atDay: 'on {{at}}',
    moment: '{{day}} at {{time}}',
    inTurn: '{{before}}, then {{after}}',
  },
  proposed: {
    official:
      'The official virtual class was unavailable {{spans}} ({{seen}} observed by Continuo).',
    officialAt:
      'The official virtual class ({{host}}) was unavailable {{spans}} ({{seen}} observed by Continuo).',
    reported: 'The teacher found {{at}} that the room did not work.',
    reportedAt: 'The teacher found {{at}} that the room ({{host}}) did not work.',
    pupil: 'The pupil could not connect.',
    seen: {
      overloaded: 'overload',
      maintenance: 'maintenance',
      down: 'outage',
      other: 'outage',
    },
  },
};
