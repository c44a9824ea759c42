import { Button } from '@mantine/core';
import { pupilName } from '../../../../core/roster/pupil-name';
import { useTranslate } from '../../../components/translation';
import { useClasses } from '../../../stores/classes';
import { goTo, useNavigation } from '../../../stores/navigation';
import { useRosterLook } from '../../../stores/roster-look';
import { inOrder } from '../roster-order';

type Props = { readonly pupilId: string };

const WAYS = { previous: -1, next: 1 } as const;

/** From one pupil of a class to the next, in the order of its list: for a class council. */
export function ClassmateButtons({ pupilId }: Props) {
  const t = useTranslate();
  const order = useRosterLook((look) => look.order);
  const shown = useClasses((state) => state.shown);
  const place = useNavigation((state) => state.place);
  if (shown === null || place.screen !== 'classes' || place.classId !== shown.id) return null;
  const pupils = inOrder(shown.pupils, order, shown.levels).map(({ pupil }) => pupil);
  const index = pupils.findIndex(({ id }) => id === pupilId);
  if (index < 0) return null;

  return (['previous', 'next'] as const).map((way) => {
    const other = pupils[index + WAYS[way]];
    const id = `pupil-${way}`;
    return (
      <Button
        key={way}
        id={id}
        // Never `disabled`: who goes on to the last one would lose the focus there.
        aria-disabled={other === undefined}
        title={other === undefined ? undefined : pupilName(other)}
        onClick={() => {
          if (other === undefined) return;
          goTo({ screen: 'classes', classId: shown.id, pupilId: other.id });
          // After the page of the other is drawn: the same key leads to the one after.
          setTimeout(() => document.getElementById(id)?.focus());
        }}
      >
        {t(`pupils.page.${way}`)}
      </Button>
    );
  });
}
