import { describe, expect, it } from 'vitest';
import type { LessonRoom } from '../../../core/contract/meeting-views';
import { createTranslator } from '../../../core/strings/translate';
import { mainWords, reportWords, roomName } from '../../../renderer/screens/today/room-words';

const t = createTranslator('fr');

function room(id: string, given: Partial<LessonRoom> = {}): LessonRoom {
  return {
    ...{
      id,
      product: 'jitsi',
      official: false,
      host: `${id}.example`,
      url: `https://${id}.example/x`,
    },
    ...{ madeAt: '2026-09-01T08:00:00Z', rotatable: true, login: 'none', embedding: 'unknown' },
    ...{ acknowledged: true, faults: [] },
    ...given,
  };
}

const official = room('cned', { product: 'page', official: true });
const jitsi = room('jitsi');
const zoom = room('zoom', { product: 'zoom' });
const meeting = (open: LessonRoom) => ({
  ...{ roomId: open.id, product: open.product, official: open.official, url: open.url },
  openedAt: '2026-11-23T07:02:00Z',
});
const open = (roomId: string) => ({ kind: 'open', roomId }) as const;

describe('the main button', () => {
  it('names the tool that it moves the class to', () => {
    const lesson = {
      rooms: [official, zoom],
      mainAction: { kind: 'fall-back', roomId: 'zoom' },
    } as const;
    expect(mainWords(t, lesson)).toBe('Basculer vers Zoom');
  });

  it('goes back to the official room once the room of the class fails and that one answers', () => {
    const lesson = {
      rooms: [official, jitsi],
      mainAction: { kind: 'fall-back', roomId: 'cned' },
      meeting: meeting(jitsi),
    } as const;
    expect(mainWords(t, lesson)).toBe('Revenir à la salle officielle');
  });

  it('names the server where two rooms have the same tool', () => {
    const lesson = {
      rooms: [official, jitsi, room('other')],
      mainAction: { kind: 'fall-back', roomId: 'jitsi' },
    } as const;
    expect(mainWords(t, lesson)).toBe('Basculer vers Jitsi (jitsi.example)');
  });

  it('opens, then opens again', () => {
    const lesson = { rooms: [official, jitsi], mainAction: open('cned') };
    expect(mainWords(t, lesson)).toBe('Ouvrir la classe virtuelle');
    expect(mainWords(t, { ...lesson, meeting: meeting(official) })).toBe(
      'Rouvrir la classe virtuelle',
    );
    const moved = { ...lesson, mainAction: open('jitsi'), meeting: meeting(jitsi) };
    expect(mainWords(t, moved)).toBe('Rouvrir la salle Jitsi');
  });

  it('is none for a class without rooms, and leads to the offline plan when none is left', () => {
    expect(mainWords(t, { rooms: [], mainAction: { kind: 'none' } })).toBeNull();
    const lesson = { rooms: [official], mainAction: { kind: 'offline-plan' } } as const;
    expect(mainWords(t, lesson)).toBe('Plan hors ligne');
  });
});

describe('« La salle ne marche pas »', () => {
  it('says which room once the class has moved', () => {
    const lesson = { rooms: [official, jitsi, zoom], mainAction: open('jitsi') };
    expect(reportWords(t, lesson)).toBe('La salle ne marche pas');
    expect(reportWords(t, { ...lesson, meeting: meeting(official) })).toBe(
      'La salle ne marche pas',
    );
    expect(reportWords(t, { ...lesson, meeting: meeting(jitsi) })).toBe(
      'La salle Jitsi ne marche pas',
    );
  });

  it('is about the first room again when the open one was removed', () => {
    const lesson = { rooms: [official], mainAction: open('cned'), meeting: meeting(jitsi) };
    expect(reportWords(t, lesson)).toBe('La salle ne marche pas');
  });
});

describe('the name of a room', () => {
  it('of a plain page is its host', () => {
    const page = room('visio', { product: 'page' });
    expect(roomName(t, { rooms: [official, page], mainAction: open('cned') }, page)).toBe(
      'Salle visio.example',
    );
  });
});
