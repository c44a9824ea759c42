import type { AudienceChoice, AudienceView } from '../../../core/contract/timetable-views';

/** What is done with an audience, as the value of a select: a class by its id, or one of two words. */
export type ChoiceValue = `class:${string}` | 'new-group' | 'leave-out';

/** What was chosen last time or guessed; a group that nobody knows becomes a new one. */
export function firstChoice(audience: AudienceView): ChoiceValue {
  if (audience.classId !== null) return `class:${audience.classId}`;
  return audience.kind === 'group' && !audience.remembered ? 'new-group' : 'leave-out';
}

/** A class of the file is an existing class or nothing: a group has pupils of other classes. */
export function mayBeNewGroup(audience: AudienceView): boolean {
  return audience.kind !== 'class';
}

export function choiceOf(name: string, value: ChoiceValue): AudienceChoice {
  if (value === 'new-group' || value === 'leave-out') return { name, choice: { kind: value } };
  return { name, choice: { kind: 'class', classId: value.slice('class:'.length) } };
}

/** How many lessons are imported with these choices, in the order of the audiences. */
export function chosenLessons(
  audiences: readonly AudienceView[],
  values: readonly ChoiceValue[],
): number {
  return audiences.reduce(
    (sum, { lessons }, index) => (values[index] === 'leave-out' ? sum : sum + lessons),
    0,
  );
}
