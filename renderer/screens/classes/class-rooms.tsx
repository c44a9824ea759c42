import { Button } from '@mantine/core';
import type { RoomView } from '../../../core/contract/meeting-views';
import { ServiceBadge } from '../../components/service-badge';
import { useTranslate } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import styles from './class-page.module.css';

type Props = {
  readonly classId: string;
  readonly rooms: readonly RoomView[];
  /** Of a school year that is over. */
  readonly isReadOnly: boolean;
};

/** The chain of a class in short, and the way to the page where it is prepared. */
export function ClassRooms({ classId, rooms, isReadOnly }: Props) {
  const t = useTranslate();
  return (
    <>
      {rooms.length === 0 ? (
        <p className="soft">{t(isReadOnly ? 'classes.rooms.nonePast' : 'classes.rooms.none')}</p>
      ) : (
        <>
          <p className="soft">{t('classes.rooms.lead')}</p>
          <ol className={styles.chain}>
            {rooms.map(({ id, product, host, service }) => (
              <li key={id}>
                <span>
                  {t('rooms.nameOf', { product: t(`profiles.products.${product}`), host })}
                </span>
                {service !== undefined && <ServiceBadge verdict={service.verdict} />}
              </li>
            ))}
          </ol>
        </>
      )}
      {!isReadOnly && (
        <Button onClick={() => goTo({ screen: 'visio', page: 'rooms', classId })}>
          {t('classes.rooms.prepare')}
        </Button>
      )}
    </>
  );
}
