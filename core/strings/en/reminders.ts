/** Lessons at a distance whose participants are still to be taken over, and how to get the list. */
export const reminders = {
  region: 'Reminders',
  earlier_one: '{{count}} list of participants of an earlier day to take over',
  earlier_other: '{{count}} lists of participants of earlier days to take over',
  goesSoon: {
    bbb: 'The report of {{tool}} goes with the room: download it before you close the room.',
    meet: 'The list of participants of {{tool}} may go with the room: copy it before you leave, unless a report is mailed to you.',
    other: 'The list of participants goes with the room: copy the names before you leave.',
  },
  now: {
    bbb: 'The report of {{tool}} exists only while the room is open. If it still is, download it now.',
    kept: 'The report of {{tool}} can be taken over into the roll call.',
    other:
      'If you copied the names of the participants, they can be taken over into the roll call.',
    elsewhere:
      'If this lesson took place by video, the list of participants can be taken over into the roll call.',
  },
  takeOver_one:
    '{{count}} participant was seen in the room and can be taken over into the roll call.',
  takeOver_other:
    '{{count}} participants were seen in the room and can be taken over into the roll call.',
  before: {
    lost: 'The class began in another room ({{tool}}): if that room is closed, its list is lost.',
    kept: 'The class began in another room ({{tool}}), which has a report too.',
  },
  title: '{{className}}, {{topic}}, {{day}} at {{time}}:',
  titleWithoutTopic: '{{className}}, {{day}} at {{time}}:',
  import: 'Import the report',
  importNames: 'Paste the names',
  take: 'Take over into the roll call',
  steps: 'Show the steps',
  none: 'No report',
  later: 'Do not take over',
  actionOf: '{{action}}, {{className}}, lesson at {{time}}',
  putAway: 'This reminder will not come back. Importing remains possible from the roll call.',
  restore: 'Put the reminder back',
  tray: '{{className}}, {{time}}: list of participants to fetch',
  trayAt: '{{time}}: list of participants to fetch',
  notification: {
    open: 'Click here to see the steps.',
    unlock: 'Click here to unlock Continuo.',
  },
  anotherTool: 'Another tool',
  howTo: {
    bbb: {
      who: 'You have to be a moderator of the room.',
      a: 'Before you close the room, open the menu of the users panel (the gear).',
      b: 'Choose the learning analytics dashboard. In some versions it has another name or is not there.',
      c: 'On the page that opens, download the session data (a CSV file).',
      d: 'Without that dashboard, the same menu saves the list of users.',
    },
    zoom: {
      who: 'You need the account that hosted the meeting; Zoom keeps reports for paid accounts and those of schools.',
      a: 'Sign in to the Zoom web portal (zoom.us), then open “Reports”.',
      b: 'Open the usage report, or the meeting history in other versions, and find the meeting.',
      c: 'Click on the number of participants, then export the list (a CSV file).',
      d: 'The report may be ready only half an hour after the end.',
    },
    teams: {
      who: 'You have to be an organiser or co-organiser, and the attendance report must be allowed in the options of the meeting.',
      a: 'During the meeting: open the panel of participants, then download the attendance list.',
      b: 'After the meeting: open the meeting in the calendar, tab “Attendance”, or the chat of the meeting.',
      c: 'Download the attendance report (a CSV file).',
    },
    meet: {
      who: 'The report exists with some Google Workspace licences only, and if attendance tracking is on.',
      a: 'After the meeting, look for the report in the mailbox of the account that hosted it, and save it as CSV.',
      b: 'Without a report: before you leave the meeting, open the panel of participants and copy the names.',
    },
    collaborate: {
      who: 'You have to be a moderator of the session. Whether the virtual class of the CNED gives this report to teachers is not known.',
      a: 'After the session, find it in the list of sessions and open its menu.',
      b: 'Choose the reports, then the attendance report, and export it as CSV.',
      c: 'Without a report: before you leave the session, open the panel of participants and copy the names.',
    },
    jitsi: {
      who: 'Jitsi gives no report.',
      a: 'Before you leave the room, open the panel of participants and copy or write down the names.',
      b: 'Next time, a Jitsi room that is opened in Continuo’s own window notes arrivals and departures by itself, if its service allows it.',
    },
    list: {
      who: 'No report of this tool is known.',
      a: 'Before you leave the room, open the panel of participants and copy or write down the names.',
      b: 'If it offers a list to download, try to import it: Continuo asks what the columns contain that it does not recognise.',
    },
    last: 'Come back here and import the file, or paste the names.',
  },
} as const;
