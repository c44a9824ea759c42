import type { mapping as french } from '../fr/mapping';
import type { Words } from '../words';

/** Which column of a table says what. */
export const mapping: Words<typeof french> = {
  title: 'What does each column hold?',
  pasted: 'Pasted list',
  sheet: '{{file}}, sheet “{{sheet}}”',
  lead: 'Nothing is written yet. Compare with the first lines; at least the name of the pupils is needed.',
  remembered:
    'Your answer is remembered: the next files with the same columns will be read in the same way.',
  header: 'Line that names the columns',
  headerLine: 'line {{line}}: {{text}}',
  noHeader: 'None: the first line is a pupil already',
  table: 'First lines of the file',
  line: 'Line',
  column: 'Column {{number}}',
  content: 'Content of column {{number}}',
  contentNamed: 'Content of column {{number}}, “{{label}}”',
  never: 'Never kept: {{why}}',
  fields: {
    lastName: 'Last name',
    firstName: 'First name',
    fullName: 'Last and first name',
    usageName: 'Usage name',
    birthDate: 'Born on',
    sex: 'Sex',
    email: 'E-mail',
    className: 'Class',
    level: 'Level',
    groups: 'Group',
    enteredOn: 'Entry',
    leftOn: 'Exit',
  },
  notRead: 'Do not read',
  noName: 'Say which column holds the name of the pupils.',
  twice: 'Two columns have the content “{{field}}”. Choose the one to be read.',
  submit: 'See the preview',
  back: 'Back to the preview',
  cancel: 'Cancel, import nothing',
  reading: 'Reading the list…',
};
