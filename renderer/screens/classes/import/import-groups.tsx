import { Button, Checkbox } from '@mantine/core';
import type { ListedGroup } from '../../../../core/roster/merging/merge';
import { useTranslate } from '../../../components/translation';
import { chooseGroups } from '../../../stores/import-decisions';
import styles from './import-preview.module.css';

type Props = {
  readonly groups: readonly ListedGroup[];
  /** Their names. */
  readonly chosen: readonly string[];
};

/** The groups that the file names, across its classes. */
export function ImportGroups({ groups, chosen }: Props) {
  const t = useTranslate();
  const names = groups.map(({ name }) => name);
  return (
    <fieldset className={styles.choice}>
      <legend>{t('merge.screen.groups')}</legend>
      {groups.length > 2 && (
        <div className={styles.buttons}>
          <Button onClick={() => chooseGroups(names, true)}>{t('merge.screen.allGroups')}</Button>
          <Button onClick={() => chooseGroups(names, false)}>{t('merge.screen.noGroup')}</Button>
        </div>
      )}
      <ul className={styles.choices}>
        {groups.map(({ name, pupils, exists }) => (
          <li key={name}>
            <Checkbox
              label={t('merge.screen.groupPupils', { name, count: pupils })}
              {...(exists && { description: t('merge.screen.groupExists') })}
              checked={chosen.includes(name)}
              onChange={(event) => chooseGroups([name], event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
