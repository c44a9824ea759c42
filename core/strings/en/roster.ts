import type { roster as french } from '../fr/roster';
import type { Words } from '../words';

export const roster: Words<typeof french> = {
  formats: {
    pronote: 'PRONOTE or EDT list',
    onde: 'ONDE extraction',
    siecle: 'SIECLE export',
    edifice: 'ENT import file',
    oneroster: 'OneRoster file',
    table: 'Table',
  },
  warnings: {
    'name-missing': 'This line has no name: it was not read.',
    'not-a-pupil': '“{{text}}” is not a pupil’s name: the line was not read.',
    'date-invalid':
      '“{{value}}” is not a date that exists (column “{{column}}”): the pupil is kept without it.',
    'date-unclear':
      'The date “{{value}}” can be read in several ways (column “{{column}}”): the pupil is kept without it.',
    'columns-moved':
      'The cells of this line are not under their columns: only what is certain was kept.',
    'class-missing': 'This line does not say the pupil’s class; the others do.',
    'sex-unknown':
      '“{{value}}” was not understood (column “{{column}}”): the pupil is kept without it.',
    'date-incomplete':
      '“{{value}}” is not a complete date (column “{{column}}”): the pupil is kept without it.',
    'email-invalid': '“{{value}}” is not an e-mail address: the pupil is kept without it.',
    'characters-removed':
      'Invisible characters were removed (column “{{column}}”): please check this text.',
    'characters-unreadable':
      'Some characters could not be read (column “{{column}}”): correct this text after the import.',
    'text-too-long': 'A text was shortened to {{limit}} characters (column “{{column}}”).',
    'quotes-broken':
      'A quotation mark of the file is never closed: each line was read by itself. Please check the names.',
    'sheet-skipped': 'The sheet “{{sheet}}” is not a list of pupils: it was not read.',
    'sheet-repeated':
      'Pupils of the sheet “{{sheet}}” who are in another sheet already, in the same class: {{total}}. They are taken over once.',
    'file-skipped': 'The file “{{text}}” of the archive was not read: {{why}}.',
    'file-repeated':
      'The file “{{text}}” of the archive was not taken over: its pupils are in another file already.',
    'pupils-repeated':
      'Pupils of the file “{{text}}” who are in another file of the archive already, in the same class: {{total}}. They are taken over once.',
    'pictures-skipped':
      'Pictures of the archive, which were not read: {{total}}. For photos of pupils, open the page of the class, then “Photos”.',
    'leavers-left-out':
      'Pupils who had left or were inactive on the day of the export: {{total}}. They were left out.',
    'several-classes':
      'The file puts “{{text}}” into several classes ({{value}}): only the first one is kept.',
    more: 'Further remarks, not detailed: {{total}}.',
  },
  skipped: {
    empty: 'it is empty',
    'too-large': 'it is too large for a class list',
    binary: 'it is neither a text nor a workbook',
    damaged: 'it is damaged or incomplete',
    'not-a-list': 'no list of pupils was recognised in it',
    'no-pupil': 'it has the columns of a list, but no pupil',
    'columns-unknown': 'its columns are not recognised; choose it alone to say what they contain',
    'too-slow': 'reading it takes too long',
    'xml-unsafe': 'this XML file defines entities',
    'archive-unsafe': 'this archive contains dangerous paths',
    'archive-locked': 'this archive is protected by a password',
    'is-guardians': 'it is a list of guardians',
    'is-teachers': 'it is a list of teachers',
    'is-sts': 'this STSWEB file describes services, without the pupils',
    'is-edt-return': 'it is the return of EDT to STSWEB, without the pupils',
    'is-edt-courses': 'it describes the lessons of EDT, without the pupils',
    'is-siecle-without-classes': 'this SIECLE file puts no pupil into a class',
    'is-siecle-absences': 'it gives SIECLE’s totals of absences',
    'is-siecle-other': 'this XML file is not a list of pupils',
    'is-participants': 'it is a report of the participants of a video meeting',
    'is-calendar': 'it is a timetable (iCalendar)',
    'is-pdf': 'it is a PDF, whose columns cannot be read with certainty',
    'is-picture': 'it is a picture',
    'is-document': 'it is a word processor document or an old workbook',
  },
  doubts: {
    'name-split':
      'Last and first name need a check: the file does not say where the last name ends.',
    'name-part-missing': 'The last name or the first name is missing.',
    'columns-moved': 'The cells of this line had moved in the file: check what was kept.',
    'same-name': 'Two pupils of this class have the same last and first name.',
    'has-left': 'The list gives a leaving date: check that the pupil is still in the class.',
  },
  errors: {
    'roster-empty':
      'This file is empty. Nothing was imported. Export the list again, then choose the new file.',
    'roster-too-large':
      'This file is too large for a class list. Nothing was imported. Choose a file that holds the list of pupils only.',
    'roster-binary':
      'This file is neither a text nor a workbook. Nothing was imported. Save the list as CSV, XLSX or ODS without a password, then choose it again.',
    'roster-damaged':
      'This file is damaged or incomplete. Nothing was imported. Export or download the list again, then retry.',
    'roster-not-a-list':
      'No list of pupils was recognised in this file. Nothing was imported. The first line must name the columns, for instance “Nom”, “Prénom” and “Classe”, or “Nom et prénom”.',
    'roster-no-pupil':
      'This file has the columns of a list but no pupil. Nothing was imported. Check the exported list, then retry.',
    'roster-columns-unknown':
      'The columns of this table are not recognised. Nothing was imported. Say what each column holds.',
    'roster-too-slow':
      'This file takes too long for a class list: its reading was stopped. Nothing was imported. Export the list again, by itself, then retry.',
    'roster-xml-unsafe':
      'This XML file defines entities, which no export of SIECLE does: it was not read. Nothing was imported. Ask the school office for a new export.',
    'roster-archive-unsafe':
      'This archive holds dangerous paths: it was not opened. Nothing was imported. Download it again from its source.',
    'roster-archive-locked':
      'This archive is protected by a password: it could not be opened. Nothing was imported. Open it with the password, then choose the file inside.',
    'roster-is-guardians':
      'This file is a list of guardians, not of pupils. Nothing was imported or kept. Ask for the list of pupils: “Extraction des élèves” in ONDE, “ElevesSansAdresses” in SIECLE.',
    'roster-is-teachers':
      'This file is a list of teachers, not of pupils. Nothing was imported or kept. Ask for the list of the pupils of your classes.',
    'roster-is-sts':
      'This STSWEB file (sts_emp) describes services and teachers, without pupils. Nothing was imported. Ask the office for “ElevesSansAdresses”, or export the list from PRONOTE.',
    'roster-is-edt-return':
      'This file is what EDT returns to STSWEB, without pupils. Nothing was imported. Ask the office for “ElevesSansAdresses”, or export the list from PRONOTE or EDT.',
    'roster-is-edt-courses':
      'This file describes the courses of EDT (EXP_COURS), without pupils. Nothing was imported. In EDT or PRONOTE, export the list of pupils of the class.',
    'roster-is-siecle-without-classes':
      'This SIECLE file puts no pupil into a class: the structures are not there yet. Nothing was imported. Ask for a new export once the classes were entered.',
    'roster-is-siecle-absences':
      'This file gives the totals of absences of SIECLE, not a list of pupils. Nothing was imported. Ask the office for “ElevesSansAdresses”.',
    'roster-is-siecle-other':
      'This XML file is not a list of pupils. Nothing was imported. In SIECLE, ask for “ElevesSansAdresses”; in PRONOTE, export the list as CSV.',
    'roster-is-participants':
      'This file is a report of the participants of a video call, not a class list. Nothing was imported. Choose the list of pupils of the class.',
    'roster-is-calendar':
      'This file is a timetable (iCalendar), not a class list. Nothing was imported. Import it from the Timetable page.',
    'roster-is-pdf':
      'This file is a PDF: its columns cannot be read safely. Nothing was imported. Export the list as CSV or a workbook, or copy it and paste it here.',
    'roster-is-picture':
      'This file is a picture, not a class list. Nothing was imported. For photos of pupils, open the page of the class, then “Photos”.',
    'roster-is-document':
      'This file is a text document or an old workbook. Nothing was imported. Save the list as CSV, XLSX or ODS, or copy the table and paste it here.',
  },
};
