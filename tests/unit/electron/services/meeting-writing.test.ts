import { describe, expect, it } from 'vitest';
import { enrolPupil, pupil } from '../test-school';
import { JITSI, NOW, OFFICIAL, openMeetings } from './test-meetings';
import { value } from './test-registers';

const LINK = `${JITSI.url}#config.startWithAudioMuted=true`;

/** 4A with two pupils who can be written to, beside Léa, Noé and Zoé who cannot. */
function openClass() {
  const opened = openMeetings();
  const { store } = opened;
  enrolPupil(store, '4A', { ...pupil('ana', 'ARAGON', 'Ana'), email: 'ana@ecole.fr' });
  enrolPupil(store, '4A', { ...pupil('ben', 'BERRY', 'Ben'), email: 'ben@ecole.fr\nBcc: x@y.fr' });
  enrolPupil(store, '4A', { ...pupil('gil', 'GIDE', 'Gil'), email: 'gil@ecole.fr' });
  enrolPupil(store, '4A', {
    ...pupil('old', 'OLD', 'Out', { to: '2026-10-01' }),
    email: 'o@ecole.fr',
  });
  return opened;
}

async function openFallback() {
  const opened = openClass();
  value(await opened.meetings.fallBack('monday'));
  return opened;
}

describe('the panel of a room that is open', () => {
  it('is read from the vault, message and addresses of the roll included', async () => {
    const { meetings, clipboard } = await openFallback();
    expect(value(meetings.panel('monday'))).toEqual({
      roomId: 'jitsi',
      product: 'jitsi',
      host: 'meet.example',
      openedAt: NOW,
      url: LINK,
      message: clipboard(),
      addresses: ['ana@ecole.fr', 'gil@ecole.fr'],
      pupilsWithoutAddress: 4,
      mailable: true,
    });
  });

  it('is empty before any room was opened', () => {
    const { meetings } = openClass();
    expect(value(meetings.panel('monday'))).toBeNull();
  });

  it('carries the class’s own message', async () => {
    const { meetings, store } = await openFallback();
    store.putClassTexts('4A', { invitation: '{classe}, par ici : {lien}' });
    expect(value(meetings.panel('monday'))?.message).toBe(`4A, par ici : ${LINK}`);
  });

  it('says nothing of a breakdown when the official room is the one that is open', async () => {
    const { meetings, store } = openClass();
    store.putClassTexts('4A', { invitation: 'La salle est morte : {lien}' });
    value(await meetings.open('monday', 'official', true));
    const message = value(meetings.panel('monday'))?.message;
    expect(message).toContain('a lieu en classe virtuelle');
    expect(message).toContain(OFFICIAL.url);
  });

  it('gives the address that was opened when the room was changed since', async () => {
    const { meetings, store } = await openFallback();
    store.putRooms('4A', [OFFICIAL, { ...JITSI, url: 'https://meet.example/other' }]);
    expect(value(meetings.panel('monday'))?.url).toBe(LINK);
  });
});

describe('writing to the class', () => {
  it('opens the mail program with the pupils in blind copy and the message', async () => {
    const { meetings, left } = await openFallback();
    value(await meetings.mail('monday', 'message'));
    const mail = left.at(-1);
    expect(mail?.what).toBe('mail');
    expect(mail?.address).toMatch(/^mailto:\?bcc=ana@ecole\.fr,gil@ecole\.fr&subject=Cours%20du/);
    expect(decodeURIComponent(mail?.address ?? '')).toContain(LINK);
  });

  it('is refused for too many addresses, and the panel knew it', async () => {
    const { meetings, store, left } = await openFallback();
    for (let index = 0; index < 60; index += 1) {
      const email = `prenom.nom${index}@college-jean-moulin.example`;
      enrolPupil(store, '4A', { ...pupil(`many-${index}`, 'NOM', `Prénom${index}`), email });
    }
    const answer = await meetings.mail('monday', 'message');
    expect(answer).toEqual({ ok: false, error: { code: 'too-many-addresses' } });
    expect(value(meetings.panel('monday'))?.mailable).toBe(false);
    expect(left.map(({ what }) => what)).toEqual(['browser']);
  });

  it('is refused when nobody has an address', async () => {
    const { meetings } = openMeetings();
    const answer = await meetings.mail('monday', 'later-message');
    expect(answer).toEqual({ ok: false, error: { code: 'no-address' } });
  });

  it('says so when no mail program opens', async () => {
    const { meetings, breakSystem } = await openFallback();
    breakSystem();
    const answer = await meetings.mail('monday', 'message');
    expect(answer).toEqual({ ok: false, error: { code: 'mail-failed' } });
  });
});

describe('what is copied again', () => {
  it.each([
    ['link', LINK],
    ['addresses', 'ana@ecole.fr; gil@ecole.fr'],
  ] as const)('%s', async (what, text) => {
    const { meetings, clipboard } = await openFallback();
    value(meetings.copy('monday', what));
    expect(clipboard()).toBe(text);
  });

  it('the message, as the panel shows it', async () => {
    const { meetings, clipboard } = await openFallback();
    meetings.copy('monday', 'link');
    value(meetings.copy('monday', 'message'));
    expect(clipboard()).toBe(value(meetings.panel('monday'))?.message);
  });

  it('no link before a room is open', () => {
    const { meetings, clipboard } = openClass();
    expect(meetings.copy('monday', 'link')).toMatchObject({ ok: false });
    expect(clipboard()).toBe('what was copied before');
  });
});

describe('the offline plan', () => {
  it('has the work of the class and what to write to the pupils later', () => {
    const { meetings, store } = openClass();
    store.putClassTexts('4A', { work: 'Page 12.', later: 'À demain, {classe}.' });
    expect(value(meetings.offlinePlan('monday'))).toEqual({
      className: '4A',
      work: 'Page 12.',
      laterMessage: 'À demain, 4A.',
      addresses: ['ana@ecole.fr', 'gil@ecole.fr'],
      laptopOffline: false,
    });
  });

  it('knows when this laptop or its network is the cause', () => {
    const { meetings, roomIs } = openClass();
    roomIs('official', 'local-fault', 'offline');
    expect(value(meetings.offlinePlan('monday')).laptopOffline).toBe(true);
  });

  it('is written without the link of a room that failed', async () => {
    const { meetings, left } = await openFallback();
    value(await meetings.mail('monday', 'later-message'));
    expect(left.at(-1)?.address).not.toContain('meet.example');
  });
});
