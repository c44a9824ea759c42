import { TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RoomsView } from '../../../core/contract/views';
import { describeError } from '../../../core/strings/describe-error';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { withoutOptions } from '../../components/without-options';
import { writeRooms } from '../../stores/classes';
import styles from './rooms-form.module.css';

type Props = {
  readonly classId: string;
  readonly rooms: RoomsView;
};

const USUAL_INSTANCE = 'https://meet.jit.si';

/** The two addresses of a class. Main is the judge of an address; its refusal shows at the field. */
export function RoomsForm({ classId, rooms }: Props) {
  const t = useTranslate();
  const officialField = useRef<HTMLInputElement>(null);
  const instanceField = useRef<HTMLInputElement>(null);
  const saved = useRef<HTMLSpanElement>(null);
  const [official, setOfficial] = useState(rooms.official?.url ?? '');
  const [expect, setExpect] = useState(rooms.official?.expect ?? '');
  const [instance, setInstance] = useState(firstInstance(rooms));
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [error, setError] = useState<AppError | null>(null);
  const isNew = rooms.official === null && rooms.jitsi === null;
  const wrong = error?.code === 'bad-address' ? describeError(t, error) : null;
  const officialIsWrong = wrong !== null && error !== null && !isAboutJitsi(error);

  function changed(set: (value: string) => void) {
    return (event: { readonly currentTarget: { readonly value: string } }) => {
      set(event.currentTarget.value);
      setState('idle');
    };
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    setState('saving');
    setError(null);
    const url = official.trim();
    const text = expect.trim();
    const answer = await writeRooms({
      classId,
      official: url === '' ? null : { url, ...(text === '' ? {} : { expect: text }) },
      jitsiInstance: instance.trim() === '' ? null : instance.trim(),
    });
    setState(answer.ok ? 'saved' : 'idle');
    if (answer.ok) {
      // What was kept, not what was typed: « visio.fr » has become an address.
      setOfficial(answer.value.official?.url ?? '');
      setInstance(answer.value.jitsi?.instance ?? '');
      saved.current?.scrollIntoView({ block: 'nearest' });
      return;
    }
    setError(answer.error);
    if (answer.error.code !== 'bad-address') return;
    (isAboutJitsi(answer.error) ? instanceField : officialField).current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
      <TextInput
        ref={officialField}
        label={t('classes.rooms.official')}
        description={t('classes.rooms.officialHint')}
        placeholder={t('classes.rooms.officialPlaceholder')}
        type="url"
        spellCheck={false}
        value={official}
        error={officialIsWrong && wrong}
        onChange={changed(setOfficial)}
      />
      <TextInput
        label={`${t('classes.rooms.expect')} (${t('common.optional')})`}
        description={t('classes.rooms.expectHint')}
        value={expect}
        onChange={changed(setExpect)}
      />
      <TextInput
        ref={instanceField}
        label={t('classes.rooms.jitsi')}
        description={t('classes.rooms.jitsiHint')}
        type="url"
        spellCheck={false}
        value={instance}
        error={wrong !== null && !officialIsWrong && wrong}
        onChange={changed(setInstance)}
      />
      {rooms.jitsi !== null && (
        <dl className={styles.room}>
          <dt>{t('classes.rooms.jitsiRoom')}</dt>
          <dd>{withoutOptions(rooms.jitsi.url)}</dd>
        </dl>
      )}
      {error !== null && wrong === null && <ErrorNote error={error} />}
      <div className={styles.actions}>
        <BusyButton type="submit" variant="filled" busy={state === 'saving'}>
          {t('classes.rooms.submit')}
        </BusyButton>
        <span ref={saved} role="status" className="soft">
          {state === 'saved' && t('common.saved')}
          {state === 'idle' && isNew && t('classes.rooms.notYet')}
        </span>
      </div>
    </form>
  );
}

/** Main says which of the two addresses it refused. */
function isAboutJitsi(error: AppError): boolean {
  return error.facts?.field === 'jitsi';
}

/** Jitsi is proposed until the rooms were saved once; left empty by the teacher, it stays empty. */
function firstInstance(rooms: RoomsView): string {
  if (rooms.jitsi !== null) return rooms.jitsi.instance;
  return rooms.official === null ? USUAL_INSTANCE : '';
}
