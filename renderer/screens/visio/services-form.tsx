import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { ProfileView } from '../../../core/contract/meeting-views';
import { EMBEDDINGS, LOGIN_NEEDS } from '../../../core/meeting/host-profile';
import { ROOM_PRODUCTS } from '../../../core/meeting/room';
import { FormEnd } from '../../components/form-end';
import { useTranslate } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { writeProfile } from '../../stores/profiles';
import styles from './services.module.css';
import { draftOfProfile, type ProfileDraft, profileOfDraft, TESTS } from './services-draft';

type Props = {
  readonly profile: ProfileView;
  readonly onClose: (saved: boolean) => void;
};

/** What the teacher knows better of a service than what ships. */
export function ServicesForm({ profile, onClose }: Props) {
  const t = useTranslate();
  const [draft, setDraft] = useState(() => draftOfProfile(profile));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const first = useRef<HTMLSelectElement>(null);
  useReturnFocus();
  useEffect(() => first.current?.focus(), []);

  function change(part: Partial<ProfileDraft>): void {
    setDraft({ ...draft, ...part });
    setError(null);
  }

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await writeProfile(profileOfDraft(profile.host, draft));
    setBusy(false);
    if (answer.ok) onClose(true);
    else setError(answer.error);
  }

  return (
    <form
      className={styles.form}
      aria-label={t('profiles.editOf', { host: profile.host })}
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <div className={styles.two}>
        <NativeSelect
          ref={first}
          label={t('profiles.form.product')}
          data={choices(ROOM_PRODUCTS, (value) => t(`profiles.products.${value}`))}
          value={draft.product}
          onChange={(event) => change({ product: chosen(ROOM_PRODUCTS, event) })}
        />
        <NativeSelect
          label={t('profiles.facts.test')}
          data={choices(TESTS, (value) => t(`profiles.probes.${value}`))}
          value={draft.probe}
          onChange={(event) => change({ probe: chosen(TESTS, event) })}
        />
        <NativeSelect
          label={t('profiles.facts.login')}
          data={choices(LOGIN_NEEDS, (value) => t(`profiles.logins.${value}`))}
          value={draft.login}
          onChange={(event) => change({ login: chosen(LOGIN_NEEDS, event) })}
        />
        <NativeSelect
          label={t('profiles.facts.embedding')}
          data={choices(EMBEDDINGS, (value) => t(`profiles.embeddings.${value}`))}
          value={draft.embedding}
          onChange={(event) => change({ embedding: chosen(EMBEDDINGS, event) })}
        />
      </div>
      {draft.probe !== 'none' && (
        <TextInput
          label={`${t('profiles.form.probeUrl')} (${t('common.optional')})`}
          description={t('profiles.form.probeUrlHint')}
          placeholder="https://"
          spellCheck={false}
          maxLength={2000}
          value={draft.probeUrl}
          onChange={(event) => change({ probeUrl: event.currentTarget.value })}
        />
      )}
      {draft.probe === 'page' && (
        <TextInput
          label={`${t('profiles.form.expect')} (${t('common.optional')})`}
          description={t('profiles.form.expectHint')}
          maxLength={400}
          value={draft.expect}
          onChange={(event) => change({ expect: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={t('profiles.facts.official')}
        description={t('profiles.form.officialHint')}
        checked={draft.official}
        onChange={(event) => change({ official: event.currentTarget.checked })}
      />
      <Textarea
        label={`${t('profiles.form.note')} (${t('common.optional')})`}
        rows={2}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <FormEnd
        error={error}
        busy={busy}
        submit={t('profiles.form.save')}
        onCancel={() => onClose(false)}
      />
    </form>
  );
}

function choices<V extends string>(values: readonly V[], label: (value: V) => string) {
  return values.map((value) => ({ value, label: label(value) }));
}

/** A native select gives back one of the values that it was given. */
function chosen<V extends string>(
  values: readonly [V, ...(readonly V[])],
  event: { readonly currentTarget: { readonly value: string } },
): V {
  return values.find((value) => value === event.currentTarget.value) ?? values[0];
}
