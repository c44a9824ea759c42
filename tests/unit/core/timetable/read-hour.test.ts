import { expect, it } from 'vitest';
import { readHour } from '../../../../core/timetable/read-hour';

it.each([
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8 h 05', '08:05'],
  ['8\u00a0h\u00a005', '08:05'],
  ['8:05', '08:05'],
  ['08.05', '08:05'],
  ['805', '08:05'],
  ['1355', '13:55'],
  [' 23H59 ', '23:59'],
])('an hour typed « %s » is %s', (typed, hour) => {
  expect(readHour(typed)).toBe(hour);
});

it.each(['', '24:00', '8:60', '8:5', 'midi', '-8', '8h05min', '12345'])(
  '« %s » is not an hour',
  (typed) => {
    expect(readHour(typed)).toBeNull();
  },
);
