import { shell } from 'electron';
import { failure, type Result, success } from '../../core/shared/result';

/** Windows cuts what is longer, in the middle of an address if it has to. */
const LONGEST = 2000;

/** The only door to the system's mail program: a message with its recipients in blind copy. */
export async function openMail(link: string): Promise<Result<null, 'mail-failed'>> {
  if (!isOurs(link)) return failure('mail-failed');
  try {
    await shell.openExternal(link);
    return success(null);
  } catch {
    return failure('mail-failed');
  }
}

/** As `mailLink` writes it: three fields, nothing that could end one or add another. */
function isOurs(link: string): boolean {
  return (
    link.length <= LONGEST &&
    /^mailto:\?bcc=[\w@.,%+~-]+&subject=[\w.!~*()%-]*&body=[\w.!~*()%-]*$/.test(link)
  );
}
