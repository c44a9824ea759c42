import { Select } from '@mantine/core';
import type { PhotoMatch } from '../../../../core/contract/class-views';
import type { Pupil } from '../../../../core/roster/pupil';
import { pupilName } from '../../../../core/roster/pupil-name';
import { useTranslate } from '../../../components/translation';
import { choosePupil } from '../../../stores/photos';
import { PhotoCanvas } from './photo-canvas';
import styles from './photos.module.css';

type Props = {
  readonly photo: PhotoMatch & { readonly jpeg: Uint8Array };
  readonly pupils: readonly Pupil[];
  /** Null: left out. */
  readonly pupilId: string | null;
};

/** One picture, the name of its file, and whom it shows. */
export function PhotoCard({ photo, pupils, pupilId }: Props) {
  const t = useTranslate();
  const replaced = pupils.find(({ id }) => id === pupilId)?.photo !== undefined;
  return (
    <li className={styles.card}>
      <PhotoCanvas jpeg={photo.jpeg} />
      <div className={styles.cardWords}>
        <p className={styles.file}>{photo.fileName}</p>
        <Select
          aria-label={t('photos.whoIs', { file: photo.fileName })}
          placeholder={t('photos.leftOut')}
          nothingFoundMessage={t('photos.nobody')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('photos.leftOut') }}
          data={pupils.map((pupil) => ({
            value: pupil.id,
            label: pupilName(pupil),
          }))}
          value={pupilId}
          onChange={(id) => choosePupil(photo.index, id)}
        />
        {replaced && <p className="soft">{t('photos.replaces')}</p>}
      </div>
    </li>
  );
}
