export const errors = {
  'bad-request':
    'This request was not understood. Nothing was changed. Check what you typed, then try again.',
  unexpected:
    'Something unforeseen stopped the action. What was saved is still saved. Try again; if it happens again, close and reopen Continuo.',
  'vault-locked': 'The vault is locked. Nothing was lost. Unlock it, then try again.',
  'vault-exists':
    'There is already a vault in this folder. It was not touched. Unlock it with its passphrase.',
  'vault-missing':
    'The vault is no longer in its folder. Continuo erased nothing. Put the folder back, then reopen the program.',
  'vault-newer':
    'This vault comes from a newer version of Continuo. It was not touched. Install the latest version to open it.',
  'vault-damaged':
    'The vault is damaged or incomplete. Nothing was erased. Put a complete copy back into its folder, then reopen the program.',
  'vault-unwritable':
    'The vault folder refuses writing. Nothing was changed. Make it writable, then try again.',
  'disk-full':
    'The disk is full: this change was not saved. Everything before it was. Free some space, then try again.',
  'wrong-passphrase':
    'This is not the right passphrase. The vault is intact. Check capital letters and the keyboard layout, then try again as often as you need.',
  'wrong-recovery-code':
    'This is not the recovery code of this vault. The vault is intact. Compare each group with your sheet, then try again.',
  'weak-passphrase':
    'This passphrase is too short. Nothing was changed. Choose one of at least 10 characters.',
  'preview-gone': 'This preview is no longer valid. Nothing was imported. Choose the file again.',
  'class-name-missing':
    'A class or a group has no name. Nothing was saved. Give it a name, then try again.',
  'class-unknown': 'This class no longer exists. Nothing was changed. Go back to the list.',
  'lesson-unknown': 'This lesson no longer exists. Nothing was changed. Go back to Today.',
  'lesson-bad-times': 'A lesson must end after it starts. Nothing was changed. Correct the times.',
  'lesson-begun':
    'Something is already recorded for this lesson (roll call, opened room or reported failure): it can no longer be removed. Everything is kept.',
  'pupil-not-on-roll': 'This pupil is not on the roll of this lesson. No mark was changed.',
  'lateness-outside-lesson':
    'The time of arrival must fall within the lesson. The previous mark is kept. Correct the minutes.',
  'nothing-to-undo': 'There is nothing to undo in this register.',
  'nothing-to-redo': 'There is nothing to redo in this register.',
  'room-missing':
    'This class has no address for this room yet. Nothing was opened. Add the address on the page of the class.',
  'bad-address':
    'This is not the address of a web page. Nothing was saved or opened. Paste the whole address, which begins with https://.',
  'open-failed':
    'The browser did not open. The lesson and the roll call are intact. Open your browser and paste the link.',
  'export-failed':
    'The file could not be written: its folder is gone or refuses writing, or another program holds the file open. Nothing was replaced, your roll calls are safe. Close that file or choose another folder, then try again.',
  'export-disk-full':
    'There is not enough room on the disk for this file. Nothing of it was kept, nothing was replaced, your roll calls are safe. Make room or choose another folder, then try again.',
  'nothing-exported': 'No file has been exported since Continuo was opened.',
  'export-running': 'A document is being made already. Wait until it is ready, or stop it.',
  'too-many-rows':
    'There are too many rows for a workbook ({{most, number}} at most). Nothing was written. Choose a shorter period, fewer classes, or the CSV format, which holds them all.',
  'workbook-too-large':
    'This workbook takes more memory than Continuo leaves it. Nothing was written, your roll calls are safe. Choose a shorter period, fewer classes, or the CSV format.',
  'workbook-too-slow':
    'This workbook takes this computer too long. Nothing was written, your roll calls are safe. Choose a shorter period, fewer classes, or the CSV format.',
  'workbook-failed':
    'The making of the workbook broke off. Nothing was written, your roll calls are safe. Try again, or choose the CSV format.',
  'no-column':
    'All columns are left out: nothing remains to be written. Nothing was saved. Keep at least one column, then try again.',
  'no-validated-register':
    'No roll call of this period is validated: there is nothing to export. The ones you began are kept. Validate them, or choose another period.',
  'file-unreadable':
    'This file could not be read. Nothing was imported. Check that it still exists and is not open in another program.',
  'lesson-not-by-hand':
    'This lesson comes from the timetable: it was not removed, and nothing was changed. Cancel it, or change its slot.',
  'leaving-outside-lesson':
    'The pupil must leave during the lesson, and after they arrived. The previous mark is kept. Correct the minutes.',
  'nobody-unmarked':
    'Every pupil has a mark already. Nothing was changed. Correct them one by one.',
  'pupil-unknown': 'This pupil no longer exists. Nothing was changed. Go back to the classes.',
  'group-unknown': 'This group no longer exists. Nothing was changed. Go back to the classes.',
  'name-taken':
    'A class or a group has this name already. Nothing was changed. Choose another name.',
  'slot-unknown': 'This slot no longer exists. Nothing was changed. Go back to the timetable.',
  'slot-bad-times':
    'A slot must end after it starts, and its last date come after the first. Nothing was changed. Correct the slot.',
  'year-bad-dates':
    'The end must come after the start, and the dates lie within the school year. Nothing was changed. Correct the dates.',
  'period-unknown':
    'This declared absence no longer exists. Nothing was changed. Go back to the list.',
  'period-bad-dates': 'The absence must end after it begins. Nothing was saved. Correct the dates.',
  'entry-unknown':
    'This line of the follow-up no longer exists. Nothing was changed. Go back to the list.',
  'calendar-unreadable':
    'This file is not a calendar (ICS). Your timetable is intact. In PRONOTE, Hyperplanning or the ENT, export the diary as iCal, then choose that file.',
  'calendar-empty':
    'This calendar has neither lessons nor holidays. Your timetable is intact. Check the dates chosen for the export.',
  'calendar-too-large':
    'This file is too large for a timetable. Your timetable is intact. Export one school year only, then try again.',
  'room-unknown':
    'This room no longer exists. Nothing was opened or changed. Go back to the rooms of the class.',
  'rooms-changed':
    'The rooms of this class have changed in the meantime. Their order was not changed. Look at the list, then try again.',
  'room-not-rotatable':
    'Continuo can only renew the name of a Jitsi room. Nothing was changed. Make a new room in its own tool, then paste its link.',
  'official-room-taken':
    'This class already has an official room. Nothing was changed. Change or remove the present official room first.',
  'probe-too-soon':
    'This service has just been tested: Continuo does not ask it more than four times a minute. The last result stays on screen. Try again in a minute, or open the room to see.',
  'probe-none': 'No test can prove that this tool works. Nothing was sent. Open the room to see.',
  'mail-failed':
    'The mail program did not open. Nothing was sent. Copy the addresses and the message, then paste them into your mail.',
  'too-many-addresses':
    'There are too many addresses for this system to pass on to the mail program. Nothing was sent. Copy the addresses, then paste them into the Bcc field of your mail.',
  'no-address':
    'No pupil of this class has an e-mail address. Nothing was sent. Copy the message, then send it through the ENT.',
  'service-unknown': 'This service has never been observed yet. Nothing was changed.',
  'history-bad-dates':
    'The last date must come after the first, and a history covers one month at most. The journal is untouched. Correct the dates.',
  'no-outage':
    'Nothing was observed or reported for this lesson: there is nothing to attest. No file was written.',
  'nothing-to-decide': 'There is nothing left to decide for these pupils. No mark was changed.',
  'no-fallback-room':
    'This class has no backup room: the sheet would have nothing to give. No file was written. Add a room, then try again.',
  'document-failed':
    'The document could not be laid out. Nothing was written; your data are intact. Try again.',
  'printing-failed':
    'Printing did not succeed. Your data are intact. Check the printer, or save the document as PDF.',
  'autostart-failed':
    'Starting with the session could not be set: the system refused. Nothing was changed.',
  'message-too-long':
    'This message is too long to be handed to the mail program. Nothing was sent. Copy the message and the addresses, then paste them into your mail.',
  'too-many-rooms':
    'This class already has twenty rooms. Nothing was changed. Remove a room that is no longer used first.',
  'pupil-name-missing':
    'A last name or a first name is needed. Nothing was changed. Complete the form, then save.',
  'pupil-in-use':
    'Marks, notes or absences are recorded for this pupil, who cannot be removed. Nothing was changed. Have the pupil leave the class instead.',
  'class-in-use':
    'Pupils, lessons or rooms depend on this class: it cannot be removed. Nothing was changed. Archive it instead.',
  'email-invalid':
    'This is not an e-mail address. Nothing was changed. Correct it or leave the field empty.',
  'enrolment-unknown':
    'This pupil is not enrolled in this class. Nothing was changed. Go back to the page of the class.',
  'enrolment-bad-dates':
    'This date does not fit: it must lie in the school year, and nobody leaves before coming. Nothing was changed. Correct the date.',
  'already-enrolled':
    'This pupil is already enrolled in this class on that date. Nothing was changed. Choose another date or another class.',
  'note-unknown':
    'This note no longer exists. Nothing was changed. Go back to the page of the pupil.',
  'note-empty': 'This note is empty. Nothing was saved. Write a few words, or remove the note.',
  'photos-none':
    'No photo was found. Nothing was changed. Choose JPEG, PNG, WebP or GIF pictures, or a zip that holds some.',
  'photo-not-a-picture':
    'This picture could not be read. The former photo was kept. Choose a JPEG, PNG, WebP or GIF picture.',
  'photo-too-large': 'This picture is too large. The former photo was kept. Choose a smaller one.',
  'too-many-photos':
    'There are too many pictures at once. Nothing was changed. Choose those of one class at a time.',
  'clipboard-empty':
    'The clipboard holds no text. Nothing was imported. Copy the list in PRONOTE or in your spreadsheet, then paste again.',
  'several-files':
    'You dropped several files at once. Nothing was imported. Drop them one at a time.',
  'mapping-without-name':
    'No column gives the names of the pupils. Nothing was imported. Say which one holds the names, then go on.',
  'decision-outdated':
    'This class has changed since the preview. Nothing was imported. Look at the new preview, then try again.',
  'import-unknown':
    'This import no longer exists. Nothing was changed. Go back to the list of imports.',
  'import-undone':
    'This import was undone already. Nothing was changed. Go back to the list of imports.',
  'plan-unknown':
    'This seating plan no longer exists. Nothing was changed. Go back to the page of the class.',
  'plan-last': 'A class keeps at least one plan. Nothing was removed. Make another one first.',
  'too-many-plans':
    'This class has twenty plans already. Nothing was added. Remove one that is not used any more.',
  'nobody-to-pick':
    'There is nobody to pick: no pupil is present. Nothing was changed. Check the roll call.',
  'year-unknown':
    'This school year does not exist. Nothing was changed. Go back to the page of the classes.',
  'year-over':
    'This class belongs to a school year that is over: it stays readable and no longer changes. Nothing was changed. Choose a class of the present year.',
  'nothing-to-carry':
    'There is no class left to take over. Nothing was changed. Go back to the page of the classes.',
  'report-gone': 'This list is no longer on the screen. Nothing was changed. Give it again.',
  'participant-unknown':
    'This name is no longer in the list. Nothing was changed. Look at the updated list.',
  'nothing-to-accept': 'No proposal is chosen. Nothing was changed. Tick at least one pupil.',
  'alias-unknown':
    'This learned name no longer exists. Nothing was changed. Open the page of the class again.',
  'report-not-copied':
    'The clipboard holds no text. Nothing was taken over. Copy the list of participants in the meeting tool, then paste it.',
  'reports-refused':
    'These files could not be read: {{names}}. The other lists are kept. Give each of them alone to learn why.',
  'report-empty':
    'This file is empty. Nothing was taken over. Download the list of participants again.',
  'report-too-large':
    'This list is too long to be that of a meeting. Nothing was taken over. Give the report of a single meeting.',
  'report-too-slow':
    'Reading this list takes too long. Nothing was taken over. Open it in your spreadsheet, copy the names and paste them.',
  'report-binary':
    'This file is not a list that Continuo can read. Nothing was taken over. Choose a CSV, TSV, XLSX or ODS file, or paste the list.',
  'report-damaged':
    'This file is damaged or incomplete. Nothing was taken over. Download the list of participants again.',
  'report-not-a-list':
    'Continuo finds no list of participants here. Nothing was taken over. Copy the names alone, then paste them.',
  'report-no-participant':
    'This list contains no participant. Nothing was taken over. Check that it is the right meeting.',
  'report-columns-unknown':
    'The columns of this file are not recognised. Nothing was taken over. Say what each one contains.',
  'report-is-roster':
    'This is a class list, not a list of participants. Nothing was taken over. Import it from Classes.',
  'report-is-pdf':
    'This file is a PDF. Nothing was taken over. Download the list as CSV, or copy the names and paste them.',
  'report-is-picture':
    'This file is a picture. Nothing was taken over. Download the list as CSV, or copy the names and paste them.',
  'report-is-document':
    'This file is a formatted text document. Nothing was taken over. Copy the names and paste them.',
  'report-is-calendar':
    'This file is a calendar. Nothing was taken over. Choose the list of participants of the meeting.',
} as const;
