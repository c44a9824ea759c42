import type { AppError } from '../../../core/contract/errors';
import type { ExportDocument } from '../../../core/export/document';
import {
  type DocumentChoice,
  type DocumentSubject,
  rulesOf,
} from '../../../core/export/document-kinds';
import { withoutColumns } from '../../../core/export/hide-columns';
import { failure, type Result, success } from '../../../core/shared/result';
import type { DocumentMakers, Making } from './makers/document-maker';
import { readOnce } from './read-once';

/**
 * The document of a choice that the gate let through: its subject and variant are of its kind. Refused when
 * the teacher left no column of it.
 */
export async function makeDocument(
  choice: DocumentChoice,
  makers: DocumentMakers,
  making: Making,
): Promise<Result<ExportDocument, AppError>> {
  const make = makers[choice.kind] as (
    subject: DocumentSubject,
    making: Making,
    variant: string | undefined,
  ) => Promise<Result<ExportDocument, AppError>>;
  const variant = choice.variant ?? rulesOf(choice.kind).variants[0];
  const made = await make(choice.subject, { ...making, store: readOnce(making.store) }, variant);
  if (!made.ok) return made;
  const document = withoutColumns(made.value, choice.hidden);
  return document.tables.length === 0 ? failure({ code: 'no-column' }) : success(document);
}
