import { describe, expect, it } from 'vitest';
import { writeInvitation, writeLater } from '../../../../core/meeting/invitation';
import { createTranslator } from '../../../../core/strings/translate';

const facts = {
  className: '4A',
  subject: 'Mathématiques',
  start: '2026-11-23T07:00:00Z',
  timeZone: 'Europe/Paris',
  url: 'https://meet.example/abc#config.startWithAudioMuted=true',
  moved: true,
};
const french = createTranslator('fr');

describe('the message to the pupils', () => {
  const message = writeInvitation(french, facts);

  it('names class, subject and hour, and has the link alone on its line', () => {
    expect(message).toContain('Le cours de 8\u00a0h\u00a000 (4A, Mathématiques) a lieu');
    expect(message.split('\n')).toContain(facts.url);
  });

  it('has no hole when the lesson has no subject', () => {
    const bare = writeInvitation(french, { ...facts, subject: '' });
    expect(bare).toContain('8\u00a0h\u00a000 (4A) a lieu');
    expect(bare).not.toMatch(/[{}]/);
  });

  it('stays plain text whatever the class is called', () => {
    const hostile = {
      ...facts,
      className: '4A <script>\nBcc: x',
      subject: '{{url}} $t(meeting.link) {lien}',
    };
    const found = writeInvitation(french, hostile);
    expect(found).not.toMatch(/[<>]/);
    expect(found.split('\n')).toHaveLength(message.split('\n').length);
    expect(found).toContain('{{url}} $t(meeting.link) {lien}');
  });

  it('says nothing of a breakdown when the room is the usual one of the class', () => {
    const usual = writeInvitation(french, { ...facts, moved: false });
    expect(usual).toContain('a lieu en classe virtuelle');
    expect(usual).not.toContain('ne fonctionne pas');
  });

  it('is the class’s own where it has one, and still carries the link', () => {
    const own = writeInvitation(french, facts, 'Venez, {classe} : {date}.');
    expect(own).toBe(`Venez, 4A : lundi 23 novembre.\n\n${facts.url}`);
  });
});

describe('what is written afterwards', () => {
  it('names the lesson that could not take place and has no link', () => {
    const later = writeLater(french, facts);
    expect(later).toContain('lundi 23 novembre à 8\u00a0h\u00a000 (4A, Mathématiques)');
    expect(later).not.toContain('http');
    expect(later).not.toMatch(/[{}]/);
  });

  it('is the class’s own where it has one', () => {
    expect(writeLater(french, facts, 'À demain, {classe}.')).toBe('À demain, 4A.');
  });
});
