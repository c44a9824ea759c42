import { formatHour } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { useSlots } from '../../stores/slots';
import { overlappingSlot, type SlotDraft, slotsOf } from './slot-draft';

type Props = {
  readonly draft: SlotDraft;
  /** Null: a new slot. */
  readonly ownId: string | null;
};

/** Two slots at once may be meant (a class and a group of it): it is said, never refused. */
export function SlotOverlap({ draft, ownId }: Props) {
  const { t, language } = useTranslation();
  const known = useSlots((state) => state.list) ?? [];
  const other = overlappingSlot(known, slotsOf(draft) ?? [], ownId);
  return (
    <p role="status" className="soft">
      {other !== undefined &&
        t('timetable.slots.form.overlaps', {
          lesson: `${other.className} ${other.subject}`.trim(),
          weekday: t(`timetable.weekdays.${other.weekday}`),
          start: formatHour(other.start, language),
          end: formatHour(other.end, language),
        })}
    </p>
  );
}
