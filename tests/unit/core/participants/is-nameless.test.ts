import { expect, it } from 'vitest';
import { isNameless } from '../../../../core/participants/is-nameless';

it('says of bare devices, anybody and numbers that they name nobody', () => {
  for (const name of [
    ...['iPhone', 'Galaxy A12', 'SM-A127F Samsung', 'DESKTOP-4F7K2QD', 'PC', 'MacBook Pro'],
    ...['Mon iPhone', 'Invité', 'Guest 42', 'Zoom User', 'Participant 7', 'maman', '123456'],
    ...['+33 6 12 34 56 78', '', '...', '4A'],
  ]) {
    expect([name, isNameless(name)]).toEqual([name, true]);
  }
});

it('says of what may be somebody’s name that it is one', () => {
  for (const name of ['Léa', 'iPhone de Emma', 'Mme Martin', 'xX_Dark_Xx', '🦄', 'Lucas PC']) {
    expect([name, isNameless(name)]).toEqual([name, false]);
  }
});
