import { z } from 'zod';
import { MAX_COLUMNS, MAX_ROWS } from '../files/sheet';
import { COLUMN_NAMES, type RosterField } from '../roster/reading/column-names';
import { LARGEST_ROSTER_BYTES, MOST_CLASSES } from '../roster/roster-file';
import { date, id, nothing } from './decoded-values';
import type { RosterRequests } from './roster-requests';

const name = z.string().max(400);
const row = z.int().min(0).max(MAX_ROWS);
const field = z.enum(Object.keys(COLUMN_NAMES) as [RosterField, ...RosterField[]]);
const kind = z.enum(['class', 'group']);
const source = name.nullable();

const target = { source, name, kind };
const listedDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add') }),
  z.strictObject({
    kind: z.literal('match'),
    pupilId: id,
    take: z.boolean(),
    leavesOther: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('leave-out') }),
]);
const goneDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leave'), on: date }),
  z.strictObject({ kind: z.literal('stay') }),
]);
const corrections = z
  .array(
    z.strictObject({
      row,
      lastName: name,
      firstName: name,
      usageName: name.exactOptional(),
      birthDate: date.exactOptional(),
    }),
  )
  .max(MAX_ROWS);

/** The decoders of `RosterRequests`. */
export const rosterDecoders: {
  readonly [N in keyof RosterRequests]: z.ZodType<RosterRequests[N]['in']>;
} = {
  'roster:choose': nothing,
  'roster:drop': z.strictObject({
    name,
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= LARGEST_ROSTER_BYTES + 1),
  }),
  'roster:paste': nothing,
  'roster:map': z.strictObject({
    token: id,
    mapping: z.strictObject({
      signature: z.string().max(20_000),
      header: row.nullable(),
      columns: z.array(field.nullable()).max(MAX_COLUMNS),
    }),
  }),
  'roster:compare': z.strictObject({
    token: id,
    // And the pupils without a class.
    targets: z.array(z.strictObject(target)).max(MOST_CLASSES + 1),
    corrections,
  }),
  'roster:import': z.strictObject({
    token: id,
    targets: z
      .array(
        z.strictObject({
          ...target,
          lines: z.array(z.strictObject({ row, decision: listedDecision })).max(MAX_ROWS),
          gone: z.array(z.strictObject({ pupilId: id, decision: goneDecision })).max(MAX_ROWS),
        }),
      )
      .max(MOST_CLASSES + 1),
    groups: z.array(name).max(MAX_ROWS),
    corrections,
  }),
  'roster:imports': nothing,
  'roster:undo': z.strictObject({ importId: id }),
  'roster:demonstration': nothing,
};
