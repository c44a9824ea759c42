import type { GroupView } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import { cleanText } from '../../core/roster/clean-text';
import { stillEnrolled } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import { shiftDate } from '../../core/timetable/shift-date';
import { classNamed } from './class-named';
import type { ClassPorts } from './class-ports';
import type { Store } from './ports';
import { yearOn } from './year-on';

export type GroupService = ReturnType<typeof createGroupService>;

type TypedGroup = {
  readonly groupId?: string;
  readonly name: string;
  readonly pupilIds: readonly string[];
};

/** Groups: classes whose pupils also belong to other ones. */
export function createGroupService(ports: ClassPorts) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  function memberIds(store: Store, groupId: string): readonly string[] {
    return [...new Set(stillEnrolled(store.enrolled(groupId), today()).map(({ id }) => id))];
  }

  function refusalOf(store: Store, { groupId, pupilIds }: TypedGroup, name: string) {
    if (name === '') return 'class-name-missing';
    if (groupId !== undefined) {
      const known = store.findClass(groupId);
      if (known?.kind !== 'group') return 'group-unknown';
      if (known.schoolYearId !== yearOn(store, today()).id) return 'year-over';
    }
    const holder = classNamed(store, name, yearOn(store, today()).id);
    if (holder !== undefined && holder.id !== groupId) return 'name-taken';
    return pupilIds.some((id) => store.findPupil(id) === undefined) ? 'pupil-unknown' : null;
  }

  /**
   * The day on which a change of pupils begins: today, so that past registers keep theirs; while
   * no register of the group was begun, the first day of the year, so that its earlier lessons can
   * still be called with the right pupils.
   */
  function firstDay(store: Store, groupId: string): string {
    const { start } = yearOn(store, today());
    const { from } = boundsOfDate(start, ports.timeZone());
    const { to } = boundsOfDate(today(), ports.timeZone());
    const begun = store.begunLessons(from, to);
    return store.lessonsOfClass(groupId, from, to).some(({ id }) => begun.has(id))
      ? today()
      : start;
  }

  function writeMembers(store: Store, groupId: string, pupilIds: readonly string[]): void {
    const before = new Set(memberIds(store, groupId));
    const after = new Set(pupilIds);
    const first = firstDay(store, groupId);
    const stays = staysIn(store, yearOn(store, today()).id);
    for (const id of after) {
      if (before.has(id)) continue;
      const { from = first, to } = stays.get(id) ?? {};
      store.joinGroup(groupId, id, later(from, first));
      if (to !== undefined) store.leaveGroup(groupId, id, to);
    }
    for (const id of before) {
      if (!after.has(id)) store.leaveGroup(groupId, id, shiftDate(first, -1));
    }
  }

  return {
    read(groupId: string): Result<GroupView, AppError> {
      const store = ports.store();
      const found = store.findClass(groupId);
      if (found?.kind !== 'group') return failure({ code: 'group-unknown' });
      return success({ id: groupId, name: found.name, pupilIds: memberIds(store, groupId) });
    },

    /** Makes a group, or gives one another name and other pupils. */
    write(typed: TypedGroup): Result<{ groupId: string }, AppError> {
      const store = ports.store();
      const name = cleanText(typed.name).text;
      const refusal = refusalOf(store, typed, name);
      if (refusal !== null) return failure({ code: refusal });
      const groupId = typed.groupId ?? ports.newId();
      store.transaction(() => {
        const known = store.findClass(groupId);
        if (known !== undefined) store.changeClass({ ...known, name });
        else {
          const schoolYearId = yearOn(store, today()).id;
          store.addClass({ id: groupId, schoolYearId, name, kind: 'group', levels: [] });
        }
        writeMembers(store, groupId, typed.pupilIds);
      });
      ports.tellClasses();
      return success({ groupId });
    },
  };
}

/**
 * From when to when each pupil is in the classes of a school year: nobody is in a group before or
 * after. No `to`: still there.
 */
function staysIn(
  store: Pick<Store, 'classes' | 'enrolled'>,
  schoolYearId: string,
): ReadonlyMap<string, { readonly from: string; readonly to?: string }> {
  const stays = new Map<string, { readonly from: string; readonly to?: string }>();
  const classes = store
    .classes()
    .filter((each) => each.schoolYearId === schoolYearId && each.kind === 'class');
  for (const { id, from, to } of classes.flatMap((each) => store.enrolled(each.id))) {
    const known = stays.get(id) ?? { from, to: from };
    const last = to === undefined || known.to === undefined ? undefined : later(known.to, to);
    stays.set(id, {
      from: from < known.from ? from : known.from,
      ...(last !== undefined && { to: last }),
    });
  }
  return stays;
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}
