import { describe, expect, it } from 'vitest';
import type { AlertView } from '../../../../core/contract/alert-views';
import {
  alertAction,
  alertSentence,
  alertTitle,
  trayFallBack,
} from '../../../../core/strings/describe-alert';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');
const saying = { t, timeZone: 'Europe/Paris', language: 'fr' } as const;
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

const outage: AlertView = {
  lessonId: 'monday',
  className: '4A',
  start: '2021-04-26T06:00:00Z',
  end: '2021-04-26T06:55:00Z',
  kind: 'outage',
  official: true,
  verdict: 'overloaded',
  cause: 'overload-announced',
  since: '2021-04-26T05:58:00Z',
  action: { kind: 'fall-back', roomId: 'jitsi' },
  tool: 'jitsi',
};

describe('an alert in words', () => {
  it('says which lesson, what is the matter, since when and what to do', () => {
    expect(plain(alertTitle(saying, outage))).toBe('4A, séance de 8 h 00');
    expect(plain(alertSentence(saying, outage))).toBe(
      'La salle officielle est saturée depuis 7 h 58.',
    );
    expect(alertAction(t, outage)).toBe('Basculer vers Jitsi');
    expect(trayFallBack(t, outage)).toBe('Basculer 4A vers Jitsi');
  });

  it('leads back to the official room by its name, not by its software', () => {
    const back: AlertView = { ...outage, official: false, tool: 'page', back: true };
    expect(alertAction(t, back)).toBe('Revenir à la salle officielle');
    expect(plain(trayFallBack(t, back))).toBe('4A : revenir à la salle officielle');
    expect(trayFallBack(t, { ...back, className: '' })).toBe('Revenir à la salle officielle');
  });

  it('leaves the class out where its name may not be told', () => {
    const nameless = { ...outage, className: '' };
    expect(plain(alertTitle(saying, nameless))).toBe('Séance de 8 h 00');
    expect(trayFallBack(t, nameless)).toBe('Basculer vers Jitsi');
  });

  it('names the day of an outage that is older than the lesson’s', () => {
    const old = { ...outage, verdict: 'down', since: '2021-04-25T20:10:00Z' } as const;
    expect(plain(alertSentence(saying, old))).toBe(
      'La salle officielle est en panne depuis le 25 avril à 22 h 10.',
    );
  });

  it('says whose word it is when the tests see nothing', () => {
    expect(plain(alertSentence(saying, { ...outage, verdict: 'up' }))).toBe(
      'La salle officielle ne marche pas : vous l’avez signalé.',
    );
  });

  it('asks for nothing when the official room is back', () => {
    const back = { ...outage, kind: 'recovered', verdict: 'up' } as const;
    expect(alertAction(t, back)).toBeNull();
    expect(alertSentence(saying, back)).toMatch(/répond de nouveau/);
  });
});
