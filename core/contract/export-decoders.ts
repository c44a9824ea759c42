import { z } from 'zod';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, isAllowed } from '../export/document-kinds';
import { date, id, month, nothing } from './decoded-values';
import type { ExportRequests } from './export-requests';

/** A school has fewer classes, and a document fewer columns. */
const MOST_CLASSES = 200;
const MOST_COLUMNS = 500;
/** Documents of months have a table or columns for each: three school years are enough. */
const MOST_MONTHS = 36;

const classIds = z
  .array(id)
  .max(MOST_CLASSES)
  .refine((ids) => new Set(ids).size === ids.length);

const subject = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('lesson'), lessonId: id }),
  z.strictObject({ about: z.literal('day'), date, classIds }),
  z
    .strictObject({ about: z.literal('months'), from: month, to: month, classIds })
    .refine(({ from, to }) => monthNumber(to) - monthNumber(from) < MOST_MONTHS),
  z.strictObject({ about: z.literal('days'), from: date, to: date, classIds }),
  z.strictObject({ about: z.literal('pupil'), pupilId: id, schoolYearId: id }),
  z.strictObject({ about: z.literal('classes'), classIds }),
  z.strictObject({ about: z.literal('now') }),
  z.strictObject({ about: z.literal('vault') }),
]);

/** What a teacher chose of a document, if its parts go together. */
const documentChoice = z
  .strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    subject,
    format: z.enum(DOCUMENT_FORMATS),
    variant: z.string().max(20).exactOptional(),
    hidden: z.array(z.string().max(60)).max(MOST_COLUMNS),
  })
  .refine(isAllowed);

const choice = z.strictObject({ choice: documentChoice });

export const exportDecoders: {
  readonly [N in keyof ExportRequests]: z.ZodType<ExportRequests[N]['in']>;
} = {
  'export:preview': choice,
  'export:write': z.strictObject({
    choice: documentChoice,
    where: z.enum(['folder', 'ask']),
    onConflict: z.enum(['replace', 'keep-both']).exactOptional(),
  }),
  'export:print': choice,
  'export:cancel': nothing,
  'export:last': nothing,
  'export:folder': nothing,
  'export:choose-folder': nothing,
  'export:reveal': nothing,
};

/** Of a `YYYY-MM`, counted from the year 0. */
function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5));
}
