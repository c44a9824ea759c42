import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import {
  DEFAULT_NEUTRAL_HOSTS,
  MOST_NEUTRAL_HOSTS,
} from '../../../core/reachability/neutral-hosts';
import { describeError } from '../../../core/strings/describe-error';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { writeNeutralHosts } from '../../stores/network-tests';
import styles from './services.module.css';

type Props = { readonly stored: readonly string[] };

/** The hosts that tell this network's fault from the service's: a school that filters them names others. */
export function ServicesNeutralHosts({ stored }: Props) {
  const t = useTranslate();
  const [added, setAdded] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const isFull = stored.length >= MOST_NEUTRAL_HOSTS;
  const isWrong = error?.code === 'bad-address';

  async function write(hosts: readonly string[], done: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const answer = await writeNeutralHosts(hosts);
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    setSaid(answer.ok ? done : '');
    return answer.ok;
  }

  async function add(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (await write([...stored, added], t('profiles.neutral.added'))) setAdded('');
  }

  /** The button that was pressed goes away: the keyboard stays in this part of the page. */
  async function replace(hosts: readonly string[], done: string): Promise<void> {
    if (await write(hosts, done)) title.current?.focus();
  }

  return (
    <section aria-labelledby="services-neutral" className={styles.part}>
      <h2 id="services-neutral" ref={title} tabIndex={-1}>
        {t('profiles.neutral.title')}
      </h2>
      <p className={styles.sentence}>{t('profiles.neutral.lead')}</p>
      <p role="status" className={styles.news}>
        {said}
      </p>
      {error !== null && !isWrong && <ErrorNote error={error} />}
      {stored.length === 0 && <p className={styles.sentence}>{t('profiles.neutral.none')}</p>}
      <ul className={styles.hosts}>
        {stored.map((host) => (
          <li key={host} className={styles.host}>
            <span>{host}</span>
            <Button
              variant="subtle"
              aria-label={t('profiles.neutral.removeOf', { host })}
              onClick={() =>
                void replace(
                  stored.filter((other) => other !== host),
                  t('profiles.neutral.removed'),
                )
              }
            >
              {t('profiles.neutral.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className="soft">{t('profiles.neutral.full', { most: MOST_NEUTRAL_HOSTS })}</p>
      ) : (
        <form className={styles.adding} noValidate onSubmit={(event) => void add(event)}>
          <TextInput
            label={t('profiles.neutral.address')}
            description={t('profiles.neutral.addressHint')}
            placeholder="https://"
            spellCheck={false}
            maxLength={2000}
            value={added}
            error={isWrong && describeError(t, error)}
            onChange={(event) => {
              setAdded(event.currentTarget.value);
              setError(null);
            }}
          />
          <BusyButton type="submit" busy={busy}>
            {t('profiles.neutral.add')}
          </BusyButton>
        </form>
      )}
      {stored.join(' ') !== DEFAULT_NEUTRAL_HOSTS.join(' ') && (
        <div>
          <Button
            onClick={() => void replace(DEFAULT_NEUTRAL_HOSTS, t('profiles.neutral.restored'))}
          >
            {t('profiles.neutral.restore')}
          </Button>
        </div>
      )}
    </section>
  );
}
