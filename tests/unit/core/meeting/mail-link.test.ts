import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddresses } from '../../../../core/meeting/mail-address';
import { mailLink } from '../../../../core/meeting/mail-link';

const pupils = (...emails: readonly string[]) => emails.map((email) => ({ email }));
const word = fc.stringMatching(/^[a-z0-9_'+~-]{1,8}$/);
const address = fc
  .tuple(word, word)
  .map(([name, host]) => `${name}@x${host.replace(/\W/g, '')}.fr`);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('\ud800', 'a\r\nBcc: x@y.fr', '&bcc=x@y.fr'),
);

/** What a mail program reads in a link. */
function read(link: string): ReadonlyMap<string, string> {
  expect(link.startsWith('mailto:?')).toBe(true);
  return new Map(
    link
      .slice('mailto:?'.length)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  );
}

describe('the addresses of a class', () => {
  it('are those of the pupils who have one, each once', () => {
    const given = [...pupils('lea@ecole.fr', ' Noe.B@ecole.fr ', 'LEA@ecole.fr', ''), {}];
    expect(mailAddresses(given)).toEqual(['lea@ecole.fr', 'Noe.B@ecole.fr']);
  });

  it.each([
    'a@b.fr?bcc=x@y.fr',
    'a@b.fr&body=x',
    'a@b.fr\r\nBcc: x@y.fr',
    'a@b.fr,x@y.fr',
    'a@b.fr;x@y.fr',
    'Léa <a@b.fr>',
    '"a b"@b.fr',
    'a%0A@b.fr',
    'a@b',
    'a@-b.fr',
    '@b.fr',
    `${'a'.repeat(250)}@b.fr`,
  ])('leave out %j, which would not stay in its field', (email) => {
    expect(mailAddresses(pupils(email))).toEqual([]);
  });
});

describe('the mail to a class', () => {
  const mail = {
    addresses: ['lea@ecole.fr', "d'arc@ecole.fr"],
    subject: 'A & B',
    body: 'a\nb = é',
  };

  it('has the pupils in blind copy, subject and text as they were', () => {
    const link = mailLink(mail);
    expect(link.ok && Object.fromEntries(read(link.value))).toEqual({
      bcc: "lea@ecole.fr,d'arc@ecole.fr",
      subject: 'A & B',
      body: 'a\r\nb = é',
    });
  });

  it('to nobody is none', () => {
    expect(mailLink({ ...mail, addresses: [] })).toEqual({ ok: false, error: 'no-address' });
  });

  it('to more than Windows takes is refused, never cut', () => {
    const addresses = Array.from(
      { length: 70 },
      (_, index) => `prenom.nom${index}@college.ecole.fr`,
    );
    expect(mailLink({ ...mail, addresses })).toEqual({ ok: false, error: 'too-many-addresses' });
    expect(mailLink({ ...mail, addresses: addresses.slice(0, 30) }).ok).toBe(true);
  });

  it('with a message that is too long by itself says so, whoever it is for', () => {
    const link = mailLink({
      addresses: ['lea@ecole.fr'],
      subject: 'Classe',
      body: 'é'.repeat(400),
    });
    expect(link).toEqual({ ok: false, error: 'message-too-long' });
  });

  it('never has another recipient, another field or more than 2,000 characters', () => {
    fc.assert(
      fc.property(fc.array(address, { maxLength: 40 }), text, text, (emails, subject, body) => {
        const addresses = mailAddresses(pupils(...emails));
        const link = mailLink({ addresses, subject, body });
        if (!link.ok) return;
        expect(link.value.length).toBeLessThanOrEqual(2000);
        const fields = read(link.value);
        expect([...fields.keys()]).toEqual(['bcc', 'subject', 'body']);
        expect(fields.get('bcc')?.split(',')).toEqual(addresses);
        expect(fields.get('subject')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
