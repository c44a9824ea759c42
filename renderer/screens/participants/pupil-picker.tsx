import { Select } from '@mantine/core';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { nameKey } from '../../../core/roster/name-key';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import styles from './join-panel.module.css';
import type { SeenName } from './name-lists';

type Props = {
  readonly name: SeenName;
  readonly view: ParticipantsView;
  readonly autoFocus?: boolean;
  readonly onPick: (pupilId: string) => void;
};

/** Any pupil of the roll, by a few letters of the name; those who were not seen come first. */
export function PupilPicker({ name, view, autoFocus = false, onPick }: Props) {
  const t = useTranslate();
  const unseen = new Set(
    view.proposals.filter(({ kind }) => kind === 'not-seen').map(({ pupilId }) => pupilId),
  );
  const others = view.roll.filter(({ pupilId }) => !name.pupilIds.includes(pupilId));
  const options = (isUnseen: boolean) =>
    others
      .filter(({ pupilId }) => unseen.has(pupilId) === isUnseen)
      .map((entry) => ({
        value: entry.pupilId,
        label: isUnseen
          ? pupilName(entry)
          : t('participants.join.seenToo', { pupil: pupilName(entry) }),
      }));
  return (
    <Select
      searchable
      openOnFocus={false}
      label={t('participants.join.pick')}
      className={styles.picker}
      nothingFoundMessage={t('participants.join.pickNone')}
      data={[...options(true), ...options(false)]}
      value={null}
      autoFocus={autoFocus}
      filter={({ options: all, search }) => {
        const wanted = nameKey(search);
        return all.filter((one) => 'label' in one && nameKey(one.label).includes(wanted));
      }}
      onChange={(pupilId) => {
        if (pupilId !== null) onPick(pupilId);
      }}
    />
  );
}
