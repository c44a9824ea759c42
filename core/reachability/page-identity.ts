import { matches, readAnnouncement, readHeadlines } from './announcement';
import type { Answer } from './answer';
import { foldText } from './folded-text';
import { MAINTENANCE, OVERLOAD, QUEUE } from './wordings';

/**
 * Whether a page shows the text that it shows when it works. A button, a link, a line of its own is
 * proof, whatever else the page says. Inside a sentence ("vous pourrez bientôt rejoindre la salle")
 * or in the title alone it is proof only when no headline says that nobody comes in.
 */
export function findExpected(answer: Answer, expect: string | undefined): 'right' | null {
  const wanted = foldText(expect ?? '');
  if (wanted === '' || answer.status < 200 || answer.status >= 300) return null;
  const page = answer.page;
  if (page.pieces.some((piece) => standsAlone(piece, wanted))) return 'right';
  if (page.text.includes(wanted)) return readHeadlines(page) === null ? 'right' : null;
  if (page.title.includes(wanted)) return readAnnouncement(page) === null ? 'right' : null;
  return null;
}

function standsAlone(piece: string, wanted: string): boolean {
  if (piece === wanted) return true;
  const bareWanted = wanted.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // The end of a piece stays as it is: a search for the last letter takes the square of its length.
  const bare = piece.replace(/^[^\p{L}\p{N}]+/u, '');
  if (bareWanted === '' || !bare.startsWith(bareWanted)) return false;
  return ![OVERLOAD, QUEUE, MAINTENANCE].some((wordings) => matches(wordings, piece));
}
