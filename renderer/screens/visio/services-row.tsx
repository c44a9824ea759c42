import { Button } from '@mantine/core';
import type { ProfileView } from '../../../core/contract/meeting-views';
import { formatDate } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { knownSentence } from './known-sentence';
import styles from './services.module.css';

type Props = {
  readonly profile: ProfileView;
  /** Its form is open beneath. */
  readonly editing: boolean;
  readonly onEdit: () => void;
  readonly onReset: () => void;
};

/** One service: what is known of it, since when, and how it is tested. */
export function ServicesRow({ profile, editing, onEdit, onReset }: Props) {
  const { t, language } = useTranslation();
  const { host, product, known, note, edited, classNames } = profile;
  const date = formatDate(profile.datedOn, language);
  const facts: readonly (readonly [string, string])[] = [
    [t('profiles.facts.test'), testWords()],
    [t('profiles.facts.login'), t(`profiles.logins.${profile.login}`)],
    [t('profiles.facts.embedding'), t(`profiles.embeddings.${profile.embedding}`)],
    [t('profiles.facts.official'), t(profile.official ? 'profiles.yes' : 'profiles.no')],
  ];

  function testWords(): string {
    const test = t(`profiles.probes.${profile.probe}`);
    const page = profile.probeUrl === undefined ? [] : [profile.probeUrl];
    const text =
      profile.expect === undefined ? [] : [t('profiles.quoted', { text: profile.expect })];
    return [test, ...page, ...text].join(', ');
  }

  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {host} <span className={styles.product}>{t(`profiles.products.${product}`)}</span>
        </h3>
        <div className={styles.actions}>
          {edited && (
            <Button variant="subtle" aria-label={t('profiles.resetOf', { host })} onClick={onReset}>
              {t('profiles.reset')}
            </Button>
          )}
          <Button
            variant="subtle"
            aria-label={t('profiles.editOf', { host })}
            aria-expanded={editing}
            onClick={onEdit}
          >
            {t('profiles.edit')}
          </Button>
        </div>
      </div>
      {classNames.length > 0 && <p>{t('profiles.usedBy', { classes: classNames.join(', ') })}</p>}
      {known !== undefined && <p className={styles.sentence}>{knownSentence(t, known)}</p>}
      {known === undefined && <p className={styles.sentence}>{t('profiles.nothingKnown')}</p>}
      {note !== undefined && <p className={styles.sentence}>{t('profiles.noteSays', { note })}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.date}>
        {t(edited ? 'profiles.editedOn' : 'profiles.datedOn', { date })}
      </p>
    </>
  );
}
