import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import { LARGEST_REPORT_BYTES } from '../../core/participants/report';
import { failure } from '../../core/shared/result';
import { request } from '../bridge';

/** Longer names of files are cut. */
const LONGEST_NAME = 400;

/** Files that were dropped and wait for their turn, and those of them that were not taken. */
export function createDroppedReports() {
  let queue: readonly File[] = [];
  let refused: readonly string[] = [];
  let isOneOfSeveral = false;

  function empty(): void {
    queue = [];
    refused = [];
    isOneOfSeveral = false;
  }

  return {
    add(files: readonly File[]): void {
      queue = [...queue, ...files];
      isOneOfSeveral ||= queue.length > 1;
    },
    /** The file whose turn it is. */
    next(): File | undefined {
      const [file, ...rest] = queue;
      queue = rest;
      return file;
    },
    refuse({ name }: File): void {
      refused = [...refused, name];
    },
    /** All had their turn. Of one file it was said why it is refused; of several, which. */
    end(): AppError | null {
      const names = isOneOfSeveral && refused.length > 0 ? refused.join(', ') : null;
      empty();
      return names === null ? null : { code: 'reports-refused', facts: { names } };
    },
    empty,
  };
}

/** Gives one file to main. */
export async function dropReport(
  lessonId: string,
  file: File,
): Promise<Answer<'participants:drop'>> {
  if (file.size > LARGEST_REPORT_BYTES) return failure({ code: 'report-too-large' });
  try {
    const [name, bytes] = [file.name.slice(0, LONGEST_NAME), await file.arrayBuffer()];
    return await request('participants:drop', { lessonId, name, bytes: new Uint8Array(bytes) });
  } catch {
    // A folder, for instance.
    return failure({ code: 'file-unreadable' });
  }
}
