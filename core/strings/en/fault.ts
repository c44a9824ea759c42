import type { fault as french } from '../fr/fault';
import type { Words } from '../words';

export const fault: Words<typeof french> = {
  title: 'Whose fault is it?',
  places: {
    laptop: 'This computer',
    network: 'The network here',
    service: 'The service',
  },
  marks: {
    fine: 'in order',
    blamed: 'at fault',
    untold: 'not verified',
  },
  culprits: {
    laptop: 'The test stops on this computer: the state of the service remains unknown.',
    network: 'The test stops at the network here: the state of the service remains unknown.',
    service: 'The request left from here as it should: the problem lies with the service.',
    address:
      'This computer and the network here are not to blame: the address does not lead to the expected room.',
    nobody: 'Nothing is at fault: the request reaches the service, and it answers.',
    unknown: 'This test is not enough to tell where the problem comes from.',
  },
  copy: 'Copy the detail for the IT service',
  copied: 'Copied',

  report: {
    title: 'Continuo: technical detail for the IT service',
    lines: {
      date: 'Date and time',
      program: 'Program',
      service: 'Service',
      state: 'State',
      cause: 'Cause',
      culprit: 'At fault',
      request: 'Request',
      redirects: 'Redirects',
      result: 'Result',
      duration: 'Total time',
      headers: 'Headers',
      online: 'Computer connected to a network',
      neutral: 'Neutral hosts',
      seen: 'State seen',
    },
    culprits: {
      laptop: 'this computer',
      network: 'the local network',
      service: 'the service',
      address: 'the address of the room',
      nobody: 'nothing',
      unknown: 'undetermined',
    },
    since: '{{state}} ({{code}}), since {{at}}',
    yes: 'yes',
    no: 'no',
    line: '{{label}}: {{words}}',
    notAsked: 'not asked',
    neutralAnswers: {
      ok: 'answers',
      failed: 'does not answer',
      portal: 'other answer (portal)',
    },
  },
};
