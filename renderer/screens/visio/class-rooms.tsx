import { Button } from '@mantine/core';
import type { ClassView } from '../../../core/contract/views';
import { CopyButton } from '../../components/copy-button';
import { useTranslate } from '../../components/translation';
import { withoutOptions } from '../../components/without-options';
import { goTo } from '../../stores/navigation';
import { OfficialState } from './official-state';
import styles from './visio.module.css';

type Props = { readonly schoolClass: ClassView; readonly timeZone: string };

export function ClassRooms({ schoolClass, timeZone }: Props) {
  const t = useTranslate();
  const { id, name, rooms } = schoolClass;
  const { official, jitsi } = rooms;
  return (
    <section className={styles.rooms} aria-label={t('visio.roomsOf', { className: name })}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <Button
          variant="subtle"
          aria-label={t('visio.editRoomsOf', { className: name })}
          onClick={() => goTo({ screen: 'classes', classId: id })}
        >
          {t('visio.editRooms')}
        </Button>
      </header>
      <div className={styles.pair}>
        <div className={styles.room}>
          <h3>{t('visio.officialRoom')}</h3>
          {official === null ? (
            <p className="soft">{t('visio.noOfficial')}</p>
          ) : (
            <>
              <OfficialState schoolClass={schoolClass} timeZone={timeZone} />
              <Address url={official.url} name={t('visio.copyOfficialOf', { className: name })} />
            </>
          )}
        </div>
        <div className={styles.room}>
          <h3>{t('visio.jitsiRoom')}</h3>
          {jitsi === null ? (
            <p className="soft">{t('visio.noJitsi')}</p>
          ) : (
            <Address url={jitsi.url} name={t('visio.copyJitsiOf', { className: name })} />
          )}
        </div>
      </div>
    </section>
  );
}

function Address({ url, name }: { readonly url: string; readonly name: string }) {
  const t = useTranslate();
  return (
    <p className={styles.address}>
      <span className={styles.url}>{withoutOptions(url)}</span>
      <CopyButton text={url} label={t('visio.copyLink')} done={t('visio.copied')} name={name} />
    </p>
  );
}
