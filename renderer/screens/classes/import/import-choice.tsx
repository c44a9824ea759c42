import { Button, Checkbox } from '@mantine/core';
import { useTranslate } from '../../../components/translation';
import type { PlannedClass } from '../../../stores/import-choices';
import { chooseClasses } from '../../../stores/import-decisions';
import { countsInWords } from '../class-counts';
import styles from './import-preview.module.css';

type Props = { readonly planned: readonly PlannedClass[] };

/** Which classes of the file are imported. */
export function ImportChoice({ planned }: Props) {
  const t = useTranslate();
  const sources = planned.map(({ merge }) => merge.source);
  return (
    <fieldset className={styles.choice}>
      <legend>{t('merge.screen.classes')}</legend>
      {planned.length > 2 && (
        <div className={styles.buttons}>
          <Button onClick={() => chooseClasses(sources, true)}>{t('merge.screen.all')}</Button>
          <Button onClick={() => chooseClasses(sources, false)}>{t('merge.screen.none')}</Button>
        </div>
      )}
      <ul className={styles.choices}>
        {planned.map((one) => (
          <li key={one.merge.source ?? ''}>
            <Checkbox
              label={one.name === '' ? t('classes.preview.unnamed') : one.name}
              description={countsInWords(t, one)}
              checked={one.chosen}
              onChange={(event) => chooseClasses([one.merge.source], event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
