/**
 * Letters, figures and a few signs that every mail program takes as they are. Much less than
 * RFC 5322 allows: what a list of a school holds is not trusted to stay inside its field.
 */
const MAIL_ADDRESS =
  /^[a-z0-9_'+~-]+(\.[a-z0-9_'+~-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
/** RFC 5321. */
const LONGEST = 254;

/** The addresses of pupils that can be written to, each once, in their order. */
export function mailAddresses(pupils: readonly { readonly email?: string }[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const pupil of pupils) {
    const address = mailAddressOf(pupil);
    if (address !== null && !seen.has(address.toLowerCase())) {
      seen.set(address.toLowerCase(), address);
    }
  }
  return [...seen.values()];
}

/** The address of one pupil; null when there is none, or none that mail programs understand. */
export function mailAddressOf({ email = '' }: { readonly email?: string }): string | null {
  const address = email.trim();
  return address.length <= LONGEST && MAIL_ADDRESS.test(address) ? address : null;
}
