import { failure, type Result, success } from '../shared/result';

/** Windows cuts an address at 2,081 characters, in the middle of a pupil's if it has to. */
const LONGEST_LINK = 2000;

/**
 * The `mailto:` address that asks the mail program for a message with everyone in blind copy, so
 * that pupils do not read each other's addresses. `addresses`: those of `mailAddresses`. Line
 * breaks are written as RFC 6068 wants them.
 */
export function mailLink(mail: {
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly body: string;
}): Result<string, 'no-address' | 'too-many-addresses' | 'message-too-long'> {
  if (mail.addresses.length === 0) return failure('no-address');
  // The comma between addresses and their @ may stand as they are: they are most of the length.
  const bcc = mail.addresses.map((address) => encode(address).replace('%40', '@')).join(',');
  const subject = encode(mail.subject.replace(/\s+/g, ' '));
  const body = encode(mail.body.replace(/\r\n?|\n/g, '\r\n'));
  const link = `mailto:?bcc=${bcc}&subject=${subject}&body=${body}`;
  if (link.length <= LONGEST_LINK) return success(link);
  // Without any address it would be too long as well.
  return failure(
    link.length - bcc.length > LONGEST_LINK ? 'message-too-long' : 'too-many-addresses',
  );
}

/** Apostrophes too: some systems hand the address to a command line. Halves of a pair cannot be. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/'/g, '%27');
}
