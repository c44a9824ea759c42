import { Temporal } from 'temporal-polyfill';
import { assertNever } from '../shared/assert-never';
import { keepDecision } from './kept-decision';
import type { Exemption, Mark, PupilMode } from './mark';
import type { Reason } from './reason';

/** What may be said besides the presence. Absent: left as it is; null: taken away. */
export type MarkDetails = {
  readonly arrivedAt?: null;
  readonly leftAt?: null;
  readonly exemption?: Exemption | null;
  readonly mode?: PupilMode | null;
  readonly reason?: Reason | null;
  readonly comment?: string | null;
};

/** What a teacher says of one pupil in one gesture. Hours are ISO instants. */
export type SaidMark =
  | { readonly kind: 'present' | 'absent' | 'unreachable' }
  | { readonly kind: 'late'; readonly arrivedAt: string }
  | { readonly kind: 'left'; readonly leftAt: string }
  | ({ readonly kind: 'details' } & MarkDetails);

/** A mark being put together: fields that do not go together may still stand side by side. */
type Draft = { -readonly [K in keyof Mark]: Mark[K] };

/**
 * The mark of a pupil after a gesture: what was said prevails, the rest of the mark stays as long
 * as it goes with it, and the result is always coherent (`isCoherent`). An hour said keeps the
 * other hour when the arrival comes before the leaving; a reason stays while there is something to
 * explain; the comment of a declared absence or of a retained outage goes with it.
 */
export function composeMark(before: Mark | null, said: SaidMark): Mark {
  const draft: Draft = { presence: 'present', ...before, evidence: 'seen' };
  switch (said.kind) {
    case 'present':
    case 'absent':
    case 'unreachable':
      draft.presence = said.kind;
      dropHours(draft);
      if (before?.evidence === 'declared' && said.kind !== 'absent') delete draft.comment;
      break;
    case 'late':
      draft.presence = 'present';
      draft.arrivedAt = said.arrivedAt;
      if (!inOrder(draft)) delete draft.leftAt;
      break;
    case 'left':
      draft.presence = 'present';
      draft.leftAt = said.leftAt;
      if (!inOrder(draft)) delete draft.arrivedAt;
      break;
    case 'details':
      detail(draft, said);
      break;
    default:
      return assertNever(said);
  }
  if (deniesOutage(before, draft)) delete draft.comment;
  return keepDecision(before, coherent(draft));
}

/** The comment says that the pupil could not connect, and the new presence says otherwise. */
function deniesOutage(before: Mark | null, { presence, comment }: Draft): boolean {
  return (
    before?.evidence === 'outage' && presence !== before.presence && comment === before.comment
  );
}

// An exemption and a mode imply a presence: who works from home is present, whoever said otherwise.
function detail(draft: Draft, said: MarkDetails): void {
  if (said.arrivedAt === null) delete draft.arrivedAt;
  if (said.leftAt === null) delete draft.leftAt;
  put(draft, 'mode', said.mode);
  put(draft, 'exemption', said.exemption);
  put(draft, 'reason', said.reason);
  put(draft, 'comment', said.comment?.trim() === '' ? null : said.comment);
  if (said.exemption === 'here' || said.mode === 'asynchronous') draft.presence = 'present';
  if (said.exemption === 'away') {
    draft.presence = 'absent';
    dropHours(draft);
  }
}

function put<K extends 'exemption' | 'mode' | 'reason' | 'comment'>(
  draft: Draft,
  field: K,
  value: Draft[K] | null,
): void {
  if (value === null) delete draft[field];
  else if (value !== undefined) draft[field] = value;
}

function coherent(draft: Draft): Mark {
  const isPresent = draft.presence === 'present';
  const isPartial = draft.arrivedAt !== undefined || draft.leftAt !== undefined;
  const isAway = draft.presence === 'absent' || isPartial;
  if (draft.exemption === 'here' && !isPresent) delete draft.exemption;
  if (draft.exemption === 'away' && draft.presence !== 'absent') delete draft.exemption;
  if (draft.mode === 'asynchronous' && !isPresent) delete draft.mode;
  if (!isAway) delete draft.reason;
  return draft;
}

function dropHours(draft: Draft): void {
  delete draft.arrivedAt;
  delete draft.leftAt;
}

function inOrder({ arrivedAt, leftAt }: Draft): boolean {
  if (arrivedAt === undefined || leftAt === undefined) return true;
  return Temporal.Instant.compare(arrivedAt, leftAt) < 0;
}
