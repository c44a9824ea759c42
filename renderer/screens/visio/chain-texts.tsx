import { Textarea } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { ClassTexts, RoomView } from '../../../core/contract/meeting-views';
import { invitationTemplate, laterTemplate } from '../../../core/meeting/invitation';
import { BusyButton } from '../../components/busy-button';
import { ErrorNote } from '../../components/error-note';
import { translationOf, useTranslate } from '../../components/translation';
import { changeRooms } from '../../stores/rooms';
import { ChainPreview } from './chain-preview';
import styles from './rooms.module.css';

type Props = {
  readonly classId: string;
  readonly className: string;
  readonly chain: readonly RoomView[];
  readonly texts: ClassTexts;
};

const LONGEST = 8000;

/** The class's own texts over those of the catalogue, each with what the pupils would read. */
export function ChainTexts({ classId, className, chain, texts }: Props) {
  const t = useTranslate();
  // In French whatever the language of the screens: they are for the pupils.
  const french = translationOf('fr').t;
  const usual = {
    invitation: invitationTemplate(
      french,
      chain.some(({ official }) => official),
    ),
    later: laterTemplate(french),
    work: '',
  };
  const [typed, setTyped] = useState<ClassTexts>({});
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [error, setError] = useState<AppError | null>(null);
  const shown = { ...usual, ...texts, ...typed };

  function write(text: ClassTexts): void {
    setTyped({ ...typed, ...text });
    setState('idle');
  }

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (state === 'saving') return;
    setState('saving');
    const own = (key: keyof ClassTexts) => (shown[key] === usual[key] ? null : shown[key]);
    const written = { invitation: own('invitation'), later: own('later'), work: own('work') };
    const answer = await changeRooms(classId, 'rooms:write-texts', { classId, texts: written });
    setState(answer.ok ? 'saved' : 'idle');
    setError(answer.ok ? null : answer.error);
    // What was kept is shown: an emptied text is the catalogue's again.
    if (answer.ok) setTyped({});
  }

  const field = { autosize: true, minRows: 3, maxRows: 14, maxLength: LONGEST } as const;
  return (
    <section className={styles.part} aria-labelledby="texts">
      <h2 id="texts">{t('rooms.texts.title')}</h2>
      <p className="soft">{t('rooms.texts.lead')}</p>
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <Textarea
          {...field}
          label={t('rooms.texts.invitation')}
          description={t('rooms.texts.invitationHint')}
          value={shown.invitation}
          onChange={(event) => write({ invitation: event.currentTarget.value })}
        />
        <ChainPreview
          of="invitation"
          text={shown.invitation}
          className={className}
          url={(chain.find(({ official }) => !official) ?? chain[0])?.url}
        />
        <Textarea
          {...field}
          label={t('rooms.texts.later')}
          description={t('rooms.texts.laterHint')}
          value={shown.later}
          onChange={(event) => write({ later: event.currentTarget.value })}
        />
        <ChainPreview of="later" text={shown.later} className={className} />
        <Textarea
          {...field}
          label={`${t('rooms.texts.work')} (${t('common.optional')})`}
          description={t('rooms.texts.workHint')}
          value={shown.work}
          onChange={(event) => write({ work: event.currentTarget.value })}
        />
        {error !== null && <ErrorNote error={error} />}
        <div className={styles.actions}>
          <BusyButton type="submit" busy={state === 'saving'}>
            {t('rooms.texts.save')}
          </BusyButton>
          <span role="status" className="soft">
            {state === 'saved' ? t('rooms.texts.saved') : ''}
          </span>
        </div>
      </form>
    </section>
  );
}
