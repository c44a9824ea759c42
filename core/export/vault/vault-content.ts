import type { Row } from '../table';

/**
 * The tables of the vault's database (`electron/storage/migrations`), in the order in which they
 * leave, each with its fields that are JSON. docs/vault-export.md says what each field is.
 */
export const VAULT_TABLES = {
  school_year: ['open_half_days'],
  closed_period: [],
  school_class: ['levels'],
  pupil: ['by_hand'],
  enrolment: [],
  listed_name: [],
  refused_value: [],
  pupil_note: [],
  pupil_photo: [],
  roster_import: ['changes'],
  column_mapping: ['mapping'],
  class_plan: ['seats', 'gaps', 'standing'],
  random_pick: [],
  slot: [],
  calendar: [],
  calendar_audience: [],
  lesson: [],
  register: [],
  register_event: ['act'],
  absence_period: [],
  follow_up: [],
  class_room: [],
  class_texts: [],
  host_profile: ['profile'],
  meeting: [],
  outage: [],
  journal: ['fact'],
  observed_span: [],
  backup_sheet: ['addresses'],
  rehearsal: ['report'],
  participant_report: [],
  participant_presence: ['pupil_ids', 'intervals'],
  participant_alias: [],
  report_mapping: ['mapping'],
  report_reminder: [],
  meeting_log: [],
  made_document: ['choice'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a table of the vault. */
export type VaultTableName = keyof typeof VAULT_TABLES;

/** In the order of `VAULT_TABLES`. */
export const VAULT_TABLE_NAMES = Object.keys(VAULT_TABLES) as readonly VaultTableName[];

/** A table with its rows, read while they are written. */
export type VaultTable = { readonly name: VaultTableName; readonly rows: Iterable<Row> };

/** The version of the file's shape; another one when a reader of this one would go wrong. */
const VERSION = 1;

/**
 * All that a vault holds as the text of one JSON file, a row at a time. `schema` is the number of
 * the newest migration; `notes` say where the file comes from and what it does not replace.
 */
export function* vaultPieces(content: {
  readonly writtenAt: string;
  readonly schema: number;
  readonly notes: readonly string[];
  readonly tables: Iterable<VaultTable>;
}): Generator<string> {
  const { writtenAt, schema, notes } = content;
  const head = { format: 'continuo-export', version: VERSION, schema, writtenAt, notes };
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  let before = '\n';
  for (const { name, rows } of content.tables) {
    yield `${before}${JSON.stringify(name)}:[`;
    yield* rowPieces(rows, VAULT_TABLES[name]);
    yield '\n]';
    before = ',\n';
  }
  yield '\n}}\n';
}

function* rowPieces(rows: Iterable<Row>, jsonFields: readonly string[]): Generator<string> {
  let before = '\n';
  for (const row of rows) {
    yield before + JSON.stringify(jsonFields.length === 0 ? row : unfolded(row, jsonFields));
    before = ',\n';
  }
}

/** A row with its fields that are JSON as what they say. */
function unfolded(row: Row, jsonFields: readonly string[]): Record<string, unknown> {
  const whole: Record<string, unknown> = { ...row };
  for (const field of jsonFields) {
    const text = row[field];
    if (typeof text === 'string') whole[field] = JSON.parse(text);
  }
  return whole;
}
