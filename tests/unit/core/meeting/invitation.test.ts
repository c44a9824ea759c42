import { describe, expect, it } from 'vitest';
import { writeInvitation } from '../../../../core/meeting/invitation';
import { createTranslator } from '../../../../core/strings/translate';

const facts = {
  className: '4A',
  subject: 'Mathématiques',
  start: '2026-11-23T07:00:00Z',
  timeZone: 'Europe/Paris',
  url: 'https://meet.example/abc#config.startWithAudioMuted=true',
  moved: true,
};

describe('the message to the pupils', () => {
  const message = writeInvitation(createTranslator('fr'), facts);

  it('names class, subject and hour, and has the link alone on its line', () => {
    expect(message).toContain('8 h 00');
    expect(message).toContain('Mathématiques');
    expect(message).toContain('4A');
    expect(message.split('\n')).toContain(facts.url);
  });

  it('has no hole when the lesson has no subject', () => {
    const bare = writeInvitation(createTranslator('fr'), { ...facts, subject: '' });
    expect(bare).toContain('Le cours de 8 h 00 (4A) a lieu');
    expect(bare).not.toContain('{{');
  });

  it('stays plain text whatever the class is called', () => {
    const hostile = {
      ...facts,
      className: '4A <script>\nBcc: x',
      subject: '{{url}} $t(meeting.link)',
    };
    const found = writeInvitation(createTranslator('fr'), hostile);
    expect(found).not.toMatch(/[<>]/);
    expect(found.split('\n')).toHaveLength(message.split('\n').length);
    expect(found).toContain('$t(meeting.link)');
  });

  it('exists in English', () => {
    expect(writeInvitation(createTranslator('en'), facts)).toContain('The lesson at 8:00');
  });

  it('says nothing of a breakdown when the room is the usual one of the class', () => {
    const usual = writeInvitation(createTranslator('fr'), { ...facts, moved: false });
    expect(usual).toContain('a lieu en classe virtuelle');
    expect(usual).not.toContain('ne fonctionne pas');
  });
});
