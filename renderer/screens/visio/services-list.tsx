import { useState } from 'react';
import type { ProfileView } from '../../../core/contract/meeting-views';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { focusPage } from '../../components/focus-page';
import { useTranslate } from '../../components/translation';
import { resetProfile } from '../../stores/profiles';
import styles from './services.module.css';
import { ServicesForm } from './services-form';
import { ServicesRow } from './services-row';

type Props = { readonly profiles: readonly ProfileView[] };

/** The services that classes use, then the others; one is edited at a time, in its place. */
export function ServicesList({ profiles }: Props) {
  const t = useTranslate();
  const [edited, setEdited] = useState<string | null>(null);
  const [resetting, setResetting] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  function close(host: string, saved: boolean): void {
    setEdited(null);
    setSaid(saved ? t('profiles.saved', { host }) : '');
  }

  const groups = {
    used: profiles.filter(({ classNames }) => classNames.length > 0),
    others: profiles.filter(({ classNames }) => classNames.length === 0),
  };
  return (
    <>
      <p role="status" className={styles.news}>
        {said}
      </p>
      {(['used', 'others'] as const).map((group) => (
        <section key={group} aria-labelledby={`services-${group}`} className={styles.part}>
          <h2 id={`services-${group}`}>{t(`profiles.groups.${group}`)}</h2>
          {groups[group].length === 0 && <p className="soft">{t(`profiles.none.${group}`)}</p>}
          <ul className={styles.rows}>
            {groups[group].map((profile) => (
              <li key={profile.host} className={styles.row}>
                <ServicesRow
                  profile={profile}
                  editing={profile.host === edited}
                  onEdit={() => setEdited(profile.host === edited ? null : profile.host)}
                  onReset={() => setResetting(profile.host)}
                />
                {profile.host === edited && (
                  <ServicesForm profile={profile} onClose={(saved) => close(profile.host, saved)} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ConfirmDialog
        opened={resetting !== null}
        title={t('profiles.resetTitle', { host: resetting ?? '' })}
        text={t('profiles.resetText')}
        action={t('profiles.resetConfirm')}
        dangerous
        onCancel={() => setResetting(null)}
        onConfirm={() => {
          // The button that asked for it goes away with what was edited.
          if (resetting !== null) void resetProfile(resetting).then(focusPage);
          setSaid(t('profiles.resetDone', { host: resetting ?? '' }));
          setResetting(null);
          setEdited(null);
        }}
      />
    </>
  );
}
