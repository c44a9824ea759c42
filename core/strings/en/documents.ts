import type { documents as french } from '../fr/documents';
import type { Words } from '../words';

export const documents: Words<typeof french> = {
  files: {
    sheet: 'Backup sheet {{className}}',
    seating: 'Seating plan {{className}} {{planName}}',
    attestation: 'Attestation {{className}} {{date}} {{hours}}h{{minutes}}',
    meetingLog: 'Log of the meeting {{className}} {{date}} {{hours}}h{{minutes}}',
  },

  meetingLog: {
    save: 'Save the log of the meeting',
    others: 'It names everybody who was seen, even outside the class.',
  },

  sheet: {
    title: 'Backup sheet',
    pageTitle: 'Backup sheet {{className}}',
    className: 'Class: {{className}}',
    schoolYear: 'School year {{schoolYear}}',
    lead: 'If the virtual class does not open',
    wait: 'Wait 5 minutes.',
    waitThen: 'Then try the usual room once more.',
    waitThenHost: 'Then try the usual room once more ({{host}}).',
    go: 'Still nothing? Go to the fallback room.',
    goHow: 'Type this address into a browser, or scan the code with a phone.',
    qr: 'Code to scan with a phone: it holds the address of the fallback room',
    enter: 'Write your first name and the first letter of your last name, then enter.',
    second: 'The fallback room does not open either? Try this one:',
    rulesTitle: 'In the room',
    rules: {
      name: 'First name and first letter of the last name: the roll is called from them.',
      microphone: 'Microphone off until you are asked to speak.',
      link: 'Do not pass this address on to anybody outside the class.',
    },
    nothing:
      'Nothing opens? Write down the time and what the screen shows, then tell your teacher as soon as you can.',
    date: 'Sheet of {{date}}. It replaces the earlier ones.',
    keep: 'Keep it near the computer.',
    source: 'Made with Continuo.',
  },

  poster: {
    pageTitle: 'Room of {{className}}',
    title: 'The class is here',
    enter:
      'Write your first name and the first letter of your last name, then enter. Microphone off.',
    qr: 'Code to scan with a phone: it holds the address of the room',
  },

  seating: {
    pageTitle: 'Seating plan {{className}}',
    title: 'Seating plan: {{className}}',
    date: '{{date}}',
    board: 'Board',
    standing: 'Without a place: {{pupils}}',
  },

  attestation: {
    title: 'Attestation of unavailability',
    pageTitle: 'Attestation of unavailability, {{className}}, {{date}}',
    subtitle: 'Made from the journal that Continuo keeps on the teacher’s computer.',
    lesson: 'The lesson',
    className: 'Class',
    subject: 'Subject',
    day: 'Date',
    hours: 'Hours',
    fromTo: 'from {{start}} to {{end}}',
    fromToNextDay: 'from {{start}} to {{end}} the next day',
    zone: 'local hours, time zone {{timeZone}} ({{offset}})',
    service: 'Service',
    address: 'Address',
    noService: 'No official room is set for this class.',
    addressChanged:
      'The address of the official room was changed on {{date}}, after the lesson: what was observed of the former address is not shown here.',

    outages: 'Unavailability',
    byTests: 'Automatic tests of Continuo:',
    byTeacher: 'Reported by the teacher:',
    outageFromTo: 'from {{from}} to {{to}}',
    outageSince: 'since {{from}}, no end observed',
    reported: 'at {{from}}: “The room does not work” ({{host}})',
    reportedPlain: 'at {{from}}: “The room does not work”',
    minutes_one: 'That is {{count}} minute of the lesson, according to the tests.',
    minutes_other: 'That is {{count}} minutes of the lesson, according to the tests.',

    observed: 'What was observed of the service',
    observedCaption:
      'State of the service during the lesson and a quarter of an hour around it, from the first to the last test of each state.',
    from: 'From',
    to: 'To',
    state: 'State',
    finding: 'Finding of the test',
    notObserved: 'not observed',
    noTest: 'No test took place.',
    neverObserved: 'The service was not tested during this lesson.',

    done: 'What the teacher did',
    opened: {
      official: '{{time}}: opened the official room ({{host}}).',
      fallback: '{{time}}: opened a fallback room ({{host}}).',
    },
    nothingDone: 'No room was opened from Continuo.',

    journal: 'Excerpt of the journal',
    line: 'Line',
    moment: 'Written at',
    fact: 'Fact',
    factAbout: '{{event}} ({{host}}).',
    factState: '{{event}}: {{state}}.',
    noEntry: 'The journal has no line about this service at that time.',

    integrity: 'Verification',
    intact_one: 'The journal has {{count}} line. It was verified: it is intact.',
    intact_other:
      'The journal has {{count}} lines, each bearing the fingerprint of the one before. All were verified: the chain is intact.',
    broken_one: 'The only line of the journal is not intact.',
    broken_other:
      'The chain of the journal ({{count}} lines) is broken at line {{line}}. The integrity of the journal cannot be asserted.',
    fingerprint: 'Fingerprint (SHA-256) of the last line:',
    clockUnknown:
      'The difference between the clock of the computer and that of the service is not known.',
    madeBy: 'Document made on {{date}} at {{time}} by Continuo {{version}}.',

    limits: 'Limits',
    limitList: {
      place:
        'The tests leave from the teacher’s computer: they say what was seen from there, not what each pupil saw at home.',
      clock: 'The hours are those of this computer.',
      between:
        'Between two tests the state of the service is not known; what was not observed is written as such.',
      word: 'What the teacher reported is told on the teacher’s own responsibility.',
      chain:
        'The fingerprint shows whether the journal was changed after this document; it does not prove that the computer was safe from any tampering before.',
      official:
        'This document does not come from the service concerned and has no official value. The school alone decides on absences. No pupil is named in it.',
    },

    signature: {
      name: 'Name of the teacher',
      place: 'Place and date',
      signature: 'Signature',
    },
  },

  made: {
    working: 'Preparing…',
    saved: '{{fileName}} is saved in {{folder}}.',
    printed: 'The document has gone to the printer.',
    reveal: 'Show the file',
  },

  list: {
    title: 'Attestations of unavailability',
    lead: 'The lessons of the last 30 days that an outage touched. The attestation brings together what was observed, what you did and the fingerprint of the journal.',
    none: 'No lesson of the last 30 days was touched by an outage.',
    duringTests_one: '{{count}} minute of observed outage',
    duringTests_other: '{{count}} minutes of observed outage',
    byTeacher: 'outage reported by you',
    brief: 'outage observed for less than a minute',
    pdf: 'Attestation as PDF',
    pdfOf: 'Attestation as PDF: {{lesson}}',
    paper: 'Print',
    paperOf: 'Print the attestation: {{lesson}}',
  },
};
