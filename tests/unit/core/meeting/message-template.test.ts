import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../core/meeting/message-template';

const LINK = 'https://meet.example/abc#config.startWithAudioMuted=true';
const facts = {
  classe: '4A',
  matiere: 'Français',
  heure: '8 h 00',
  date: 'lundi 23 novembre',
  lien: LINK,
};
const anything = fc.string({ unit: 'binary', maxLength: 40 });
/** What a teacher or a file may call a class, placeholders and line breaks included. */
const name = fc.oneof(anything, fc.constantFrom('{lien}', '{classe}\n{lien}', '$&', 'a\u2028b'));
const piece = fc.oneof(
  fc.constantFrom('{classe}', '{matiere}', '{heure}', '{date}', '{lien}', '{inconnu}', '\n', ', '),
  fc.string({ maxLength: 10 }).filter((text) => !/[{}\r]/.test(text)),
);
const template = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('a text with placeholders', () => {
  it('says class, subject, hour, day and link', () => {
    const text = '{classe} ({matiere}), {date} à {heure}\n{lien}';
    expect(fillTemplate(text, facts)).toBe(`4A (Français), lundi 23 novembre à 8 h 00\n${LINK}`);
  });

  it('gets the link at its end, alone on its line, when it forgot it', () => {
    expect(fillTemplate('Bonjour.\n', facts)).toBe(`Bonjour.\n\n${LINK}`);
    expect(fillTemplate('', facts)).toBe(LINK);
  });

  it('keeps a placeholder that it does not know', () => {
    expect(fillTemplate('{prof} {Classe} {lien}', facts)).toBe(`{prof} {Classe} ${LINK}`);
  });

  it('has no hole when the lesson has no subject', () => {
    expect(fillTemplate('({classe}, {matiere}) {lien}', { ...facts, matiere: ' ' })).toBe(
      `(4A) ${LINK}`,
    );
  });

  it('has no link when it leads nowhere', () => {
    const { lien: _, ...nowhere } = facts;
    expect(fillTemplate('À {heure} : {lien}', nowhere)).toBe('À 8 h 00 :');
  });

  it('reads a text written on Windows', () => {
    expect(fillTemplate('Bonjour\r\n{lien}\r\n', facts)).toBe(`Bonjour\n${LINK}`);
  });
});

describe('whatever the names and the text', () => {
  it('the link is in the message, as often as it was asked for, and at least once', () => {
    fc.assert(
      fc.property(template, name, name, (text, classe, matiere) => {
        const message = fillTemplate(text, { ...facts, classe, matiere });
        const asked = text.split('{lien}').length - 1;
        expect(message.split(LINK)).toHaveLength(Math.max(1, asked) + 1);
      }),
    );
  });

  it('a name never adds a line', () => {
    fc.assert(
      fc.property(template, name, name, (text, classe, matiere) => {
        const lines = (message: string) => message.split(/[\n\r\u2028\u2029\u0085]/).length;
        const plain = fillTemplate(text, { ...facts, classe: 'x', matiere: 'x' });
        const found = fillTemplate(text, {
          ...facts,
          classe: `x${classe}x`,
          matiere: `x${matiere}x`,
        });
        expect(lines(found)).toBe(lines(plain));
      }),
    );
  });
});
