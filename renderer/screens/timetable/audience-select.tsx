import { Select } from '@mantine/core';
import type { ClassSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';

type Props = {
  readonly classes: readonly ClassSummary[];
  /** Empty: not chosen yet. */
  readonly classId: string;
  readonly isMissing: boolean;
  readonly autoFocus?: boolean;
  readonly onChoose: (classId: string) => void;
};

/** The class or the group that a lesson is given to. */
export function AudienceSelect({ classes, classId, isMissing, autoFocus, onChoose }: Props) {
  const t = useTranslate();
  return (
    <Select
      label={t('timetable.lesson.audience')}
      data={audienceOptions(classes, t('timetable.lesson.classes'), t('timetable.lesson.groups'))}
      value={classId === '' ? null : classId}
      error={isMissing && t('timetable.lesson.audienceNeeded')}
      onChange={(chosen) => onChoose(chosen ?? '')}
      data-autofocus={autoFocus === true ? true : undefined}
    />
  );
}

/** Classes first, then groups, each under its heading where there are both. */
function audienceOptions(classes: readonly ClassSummary[], classWord: string, groupWord: string) {
  const of = (kind: ClassSummary['kind']) =>
    classes.filter((one) => one.kind === kind).map(({ id, name }) => ({ value: id, label: name }));
  const [ofClasses, ofGroups] = [of('class'), of('group')];
  if (ofGroups.length === 0) return ofClasses;
  return [
    { group: classWord, items: ofClasses },
    { group: groupWord, items: ofGroups },
  ];
}
