import { beforeEach, describe, expect, it } from 'vitest';
import {
  cameFrom,
  goBack,
  goTo,
  rollCallScreen,
  useNavigation,
} from '../../../renderer/stores/navigation';

const LESSON = { screen: 'rollcall', lessonId: 'monday' } as const;
const PUPIL = { screen: 'classes', pupilId: 'lea' } as const;

const here = () => useNavigation.getState().place;

beforeEach(() => goTo({ screen: 'today' }));

describe('the way back', () => {
  it('from a pupil whom a roll call led to is that roll call, and then its own origin', () => {
    goTo({ screen: 'registers', page: 'month' });
    goTo(LESSON);
    goTo(PUPIL);
    goBack();
    expect(here()).toEqual(LESSON);
    expect(rollCallScreen(useNavigation.getState())).toBe('registers');
    goBack();
    // Without its page: the registers show the one that was looked at last.
    expect(here()).toEqual({ screen: 'registers' });
  });

  it('from a roll call that the page of a pupil led to is that page', () => {
    goTo({ screen: 'classes', classId: '4A' });
    goTo(PUPIL);
    goTo(LESSON);
    expect(rollCallScreen(useNavigation.getState())).toBe('classes');
    goBack();
    expect(here()).toEqual(PUPIL);
    expect(cameFrom(useNavigation.getState())).toEqual({ screen: 'classes', classId: '4A' });
  });

  it('leads from the plan of a class to the roll call in the midst of which it was changed', () => {
    goTo(LESSON);
    goTo({ screen: 'classes', classId: '4A', tab: 'seating' });
    goBack();
    expect(here()).toEqual(LESSON);
  });

  it('from who was in the visio is the roll call that led there, and its screen stays the same', () => {
    goTo({ screen: 'timetable' });
    goTo(LESSON);
    goTo({ screen: 'participants', lessonId: 'monday' });
    expect(rollCallScreen(useNavigation.getState())).toBe('timetable');
    goBack();
    expect(here()).toEqual(LESSON);
    goBack();
    expect(here()).toEqual({ screen: 'timetable' });
  });

  it('is forgotten on a page that one chose for itself', () => {
    goTo(LESSON);
    goTo({ screen: 'classes' });
    expect(useNavigation.getState().trail).toEqual([]);
  });
});
