import { describe, expect, it } from 'vitest';
import { mainAction } from '../../../../core/meeting/choose-room';
import { isBad, VERDICTS } from '../../../../core/reachability/observation';

const official = { url: 'https://cv.example/salle/12' };
const jitsi = { instance: 'https://meet.example', url: 'https://meet.example/abc' };

describe('the main button of a lesson', () => {
  it.each(VERDICTS)('moves the class only for a bad state: %s', (verdict) => {
    const action = mainAction({ official, jitsi, service: { verdict }, reported: false });
    expect(action).toBe(isBad(verdict) ? 'fall-back' : 'open-official');
  });

  it('believes the teacher against a service that answers', () => {
    const service = { verdict: 'up' as const };
    expect(mainAction({ official, jitsi, service, reported: true })).toBe('fall-back');
  });

  it('opens the official room before its first observation', () => {
    expect(mainAction({ official, jitsi, service: null, reported: false })).toBe('open-official');
  });

  it('opens what there is', () => {
    const none = { service: null, reported: false };
    expect(mainAction({ ...none, official: null, jitsi })).toBe('open-jitsi');
    expect(mainAction({ ...none, official: null, jitsi: null })).toBe('none');
    expect(
      mainAction({ official, jitsi: null, service: { verdict: 'down' }, reported: true }),
    ).toBe('open-official');
  });
});
