import { describe, expect, it } from 'vitest';
import type { AudienceView } from '../../../core/contract/timetable-views';
import {
  choiceOf,
  chosenLessons,
  firstChoice,
  mayBeNewGroup,
} from '../../../renderer/screens/timetable/audience-choices';

const fourA: AudienceView = {
  name: '4A',
  kind: 'class',
  lessons: 120,
  classId: '4a',
  remembered: false,
};
const unknownClass: AudienceView = { ...fourA, name: '6B', classId: null };
const group: AudienceView = { ...fourA, name: '3EP1', kind: 'group', classId: null, lessons: 30 };

describe('where the lessons of a calendar go', () => {
  it('is what was guessed, and a new group for a group that nobody knows', () => {
    expect(firstChoice(fourA)).toBe('class:4a');
    expect(firstChoice(group)).toBe('new-group');
  });

  it('is nowhere for a class that the vault does not have: a group would be the wrong place', () => {
    expect(firstChoice(unknownClass)).toBe('leave-out');
    expect(mayBeNewGroup(unknownClass)).toBe(false);
  });

  it('is nowhere again for what was left out the last time', () => {
    expect(firstChoice({ ...group, remembered: true })).toBe('leave-out');
  });

  it('is told to main as a class, a new group or nothing', () => {
    expect(choiceOf('4A', 'class:4a')).toEqual({
      name: '4A',
      choice: { kind: 'class', classId: '4a' },
    });
    expect(choiceOf('3EP1', 'new-group')).toEqual({
      name: '3EP1',
      choice: { kind: 'new-group' },
    });
  });

  it('counts the lessons that are taken', () => {
    expect(chosenLessons([fourA, group], ['class:4a', 'leave-out'])).toBe(120);
    expect(chosenLessons([fourA, group], ['leave-out', 'leave-out'])).toBe(0);
  });
});
