import type { ProposalRules } from '../../core/contract/participant-views';
import type { Answer } from '../../core/contract/requests';
import { request } from '../bridge';
import type { ProposalChoices } from './participant-choices';
import { adoptView, isOpen, nextQuestion, useParticipants } from './participants';

/** One name of one report. */
export type NamePlace = { readonly reportId: string; readonly place: number };

export function removeReport(reportId: string): Promise<boolean> {
  return change((lessonId) => request('participants:remove-report', { lessonId, reportId }));
}

/** The pupils behind a name, in each report that has it; none: a name to look at again. */
export function joinNames(
  names: readonly NamePlace[],
  pupilIds: readonly string[],
): Promise<boolean> {
  return changeEach(names, (named) => request('participants:join', { ...named, pupilIds }));
}

/** Nobody of the class, or again a name to look at. */
export function setAside(names: readonly NamePlace[], aside: boolean): Promise<boolean> {
  return changeEach(names, (named) => request('participants:set-aside', { ...named, aside }));
}

export function changeRules(rules: ProposalRules): Promise<boolean> {
  return change((lessonId) => request('participants:rules', { lessonId, rules }));
}

type AskForView = (lessonId: string) => Promise<Answer<'participants:join'>>;

/** One after the other; the first refusal ends it. */
async function changeEach(
  names: readonly NamePlace[],
  ask: (named: NamePlace & { readonly lessonId: string }) => ReturnType<AskForView>,
): Promise<boolean> {
  for (const { reportId, place } of names) {
    if (!(await change((lessonId) => ask({ lessonId, reportId, place })))) return false;
  }
  return true;
}

/** True when main did it. */
async function change(ask: AskForView): Promise<boolean> {
  const { lessonId } = useParticipants.getState();
  if (lessonId === null) return false;
  const number = nextQuestion();
  const answer = await ask(lessonId);
  if (!isOpen(lessonId)) return false;
  if (answer.ok) adoptView(number, answer.value);
  useParticipants.setState({ error: answer.ok ? null : answer.error });
  return answer.ok;
}

/** Ticks and unticks, for one pupil or for many. */
export function choose(
  kind: keyof ProposalChoices,
  pupilIds: readonly string[],
  isChosen: boolean,
): void {
  const { choices } = useParticipants.getState();
  const chosen = new Set(choices[kind]);
  for (const pupilId of pupilIds) {
    if (isChosen) chosen.add(pupilId);
    else chosen.delete(pupilId);
  }
  useParticipants.setState({ choices: { ...choices, [kind]: chosen } });
}
