import { expect, it } from 'vitest';
import { observe } from '../../../../core/reachability/observe';
import { recordOutages } from '../../../../electron/services/record-outages';
import { countedIds } from '../open-test-store';
import { openTestSchool } from '../test-school';
import { pageRoom } from './test-watch';

const AT = '2026-11-23T07:02:00.000Z';

it('an observed outage keeps the room that it was seen in, and its host as it was then', () => {
  const { store } = openTestSchool();
  store.putRooms('4A', [pageRoom({ id: 'room' })]);
  const seen = { verdict: 'down', cause: 'error-page', detail: '', at: AT, byHand: true } as const;
  const state = { classIds: ['4A'], track: observe(null, seen) };
  recordOutages(store, countedIds(), new Map(), state);
  store.putRooms('4A', [pageRoom({ id: 'room', url: 'https://ailleurs.example/4a' })]);
  expect(store.outagesOfClass('4A', AT, '2026-11-23T07:55:00.000Z')).toMatchObject([
    { source: 'probe', roomId: 'room', host: 'visio.example' },
  ]);
});
