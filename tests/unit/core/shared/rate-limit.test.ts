import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRateLimit } from '../../../../core/shared/rate-limit';

it('lets a class in at once, and a flood through at its pace only', () => {
  const mayPass = createRateLimit(30, 10);
  const passed = (now: number, count: number) =>
    Array.from({ length: count }, () => mayPass(now)).filter(Boolean).length;
  expect(passed(0, 30)).toBe(30);
  expect(passed(0, 100)).toBe(0);
  expect(passed(1000, 100)).toBe(10);
  expect(passed(61_000, 100)).toBe(30);
});

it('never lets more through than the burst and what the time gives, whatever the rhythm', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 200 }), (waits) => {
      const mayPass = createRateLimit(5, 2);
      let now = 0;
      let passed = 0;
      for (const wait of waits) {
        now += wait;
        if (mayPass(now)) passed += 1;
        expect(passed).toBeLessThanOrEqual(5 + (now / 1000) * 2);
      }
    }),
  );
});
