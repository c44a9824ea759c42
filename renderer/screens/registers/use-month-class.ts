import { useEffect, useRef } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import { useClasses } from '../../stores/classes';
import { openMonth, useOverview } from '../../stores/overview';
import { useSchoolDay } from '../../stores/school-day';
import { useVisitedClass, type VisitedClass, visitClass } from '../../stores/visited-class';
import { monthFor, monthsOf } from './month-choices';

type MonthClass = {
  readonly choices: readonly VisitedClass[];
  readonly chosen: VisitedClass;
  readonly months: readonly string[];
  /** `YYYY-MM` */
  readonly month: string;
  readonly chooseClass: (classId: string) => void;
};

/**
 * The class and the month that are looked at: those that a link names, else those of the last
 * visit. A link may lead to a class that the lists leave out. Null until all is known.
 */
export function useMonthClass(linked: string | null): MonthClass | null {
  const list = useClasses((state) => state.list);
  const today = useSchoolDay((state) => state.today?.date);
  const asked = useOverview((state) => state.asked);
  const visited = useVisitedClass((state) => state.visited);
  const choices = choicesOf(list, visited, [linked, asked?.classId]);
  const chosen = choices.find(({ id }) => id === asked?.classId) ?? firstToShow(list);
  const first = linked === null ? chosen : choices.find(({ id }) => id === linked);
  const month = (one: VisitedClass | undefined) =>
    one === undefined || today === undefined ? undefined : monthFor(one, asked?.month, today);

  const isLeftOut = list !== null && linked !== null && list.every(({ id }) => id !== linked);
  useEffect(() => {
    if (isLeftOut && linked !== null) void visitClass(linked);
  }, [isLeftOut, linked]);

  const opened = useRef<string>(undefined);
  const firstId = first?.id;
  const firstMonth = month(first);
  useEffect(() => {
    // Once for each link: the teacher may have chosen another class since.
    if (firstId === undefined || firstMonth === undefined || opened.current === firstId) return;
    opened.current = firstId;
    const { asked: before, shown } = useOverview.getState();
    if (!shown || before?.classId !== firstId) {
      void openMonth({ classId: firstId, month: firstMonth });
    }
  }, [firstId, firstMonth]);

  const chosenMonth = month(chosen);
  if (chosen === undefined || today === undefined || chosenMonth === undefined) return null;
  return {
    choices,
    chosen,
    months: monthsOf(chosen, today),
    month: chosenMonth,
    chooseClass(classId) {
      const monthThere = month(choices.find(({ id }) => id === classId));
      if (monthThere !== undefined) void openMonth({ classId, month: monthThere });
    },
  };
}

/** The listed classes, and the one that is visited although it is not listed. */
function choicesOf(
  list: readonly ClassSummary[] | null,
  visited: VisitedClass | null,
  wanted: readonly (string | null | undefined)[],
): readonly VisitedClass[] {
  const listed = (list ?? []).map(({ id, name }) => ({ id, name }));
  const isGuest =
    visited !== null && wanted.includes(visited.id) && listed.every(({ id }) => id !== visited.id);
  return isGuest ? [...listed, visited] : listed;
}

/** A whole class before a group, and before a class whose pupils are still to come. */
function firstToShow(classes: readonly ClassSummary[] | null): VisitedClass | undefined {
  const withPupils = classes?.filter(({ pupilCount }) => pupilCount > 0);
  const first = withPupils?.find(({ kind }) => kind === 'class') ?? withPupils?.[0] ?? classes?.[0];
  return first === undefined ? undefined : { id: first.id, name: first.name };
}
