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
    'email-invalid': '“{{value}}” is not an e-mail address: the pupil is kept without it.',
    'characters-removed':
      'Invisible characters were removed (column “{{column}}”): please check this text.',
    'characters-unreadable':
      'Some characters could not be read (column “{{column}}”): correct this text after the import.',
    'text-too-long': 'A text was shortened to {{limit}} characters (column “{{column}}”).',
    'quotes-broken':
      'A quotation mark of the file is never closed: each line was read by itself. Please check the names.',
    'sheet-skipped': 'The sheet “{{sheet}}” is not a list of pupils: it was not read.',
  },
  doubts: {
    'name-split':
      'Last and first name need a check: the file does not say where the last name ends.',
    'name-part-missing': 'The last name or the first name is missing.',
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
  },
};
