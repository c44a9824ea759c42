import type { journal as source } from '../fr/journal';
import type { Words } from '../words';

export const journal: Words<typeof source> = {
  events: {
    'watch-began': 'Watch began',
    'watch-ended': 'Watch ended',
    state: 'Change of state',
    probe: 'Test',
    probeByHand: 'Test asked for by the teacher',
    'not-observed': 'Service not observed',
    reported: 'Room reported as not working by the teacher',
    'report-withdrawn': 'Report withdrawn by the teacher',
    opened: 'Room opened',
    fallback: 'Fallback: fallback room opened',
  },
  gaps: {
    asleep: 'The computer was asleep.',
    closed: 'Continuo was closed.',
    locked: 'The vault stayed locked for too long.',
  },
  notes: {
    since: 'First seen on {{at}}.',
    observedAt: 'Observed on {{at}}.',
    span: 'From {{from}} to {{to}}.',
    clockAhead: 'The clock of the computer is {{seconds}} s ahead of the service’s.',
    clockBehind: 'The clock of the computer is {{seconds}} s behind the service’s.',
    clockRight: 'The clock of the computer agrees with the service’s.',
  },
  moment: '{{date}} at {{time}}',

  export: {
    title: 'Journal of the services, {{from}} to {{to}}',
    fileName: 'Journal of the services {{from}} {{to}}',
    columns: {
      number: 'No.',
      date: 'Date',
      time: 'Time',
      zone: 'Time zone',
      service: 'Service',
      class: 'Class',
      event: 'Event',
      state: 'State',
      cause: 'Cause',
      detail: 'Technical detail',
      hash: 'Fingerprint',
      previous: 'Previous fingerprint',
      text: 'Text of the fingerprint',
    },
    clock:
      'Times are those of the clock of the computer, in the time zone {{timeZone}}. The difference from the clock of a service is noted wherever the service gave it.',
    limits:
      'The program sees what this computer receives through its own network. It does not know what the pupils saw, nor what happened between two tests.',
    chain:
      'The fingerprint of a line is the SHA-256 of its text (last column, in UTF-8), which holds the fingerprint of the line before: a line changed, added or removed breaks the chain.',
    intact: 'The whole chain was verified at the export: it is intact.',
    broken:
      'Verified at the export: the chain is broken at line {{line}}. From there on the journal proves nothing.',
  },
};
