import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { NewYearOffer } from '../../../../core/contract/class-views';
import type { AppError } from '../../../../core/contract/errors';
import { BusyButton } from '../../../components/busy-button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNote } from '../../../components/error-note';
import { PageHeader } from '../../../components/page-header';
import { useTranslate } from '../../../components/translation';
import { goTo } from '../../../stores/navigation';
import { carryClasses, loadYears, useYears } from '../../../stores/years';
import styles from './new-year.module.css';
import { NewYearClass } from './new-year-class';
import { firstDrafts, type YearDraft, yearNameFaults } from './new-year-draft';

/** What becomes of last year's classes. */
export function NewYearPage() {
  const t = useTranslate();
  const offer = useYears((years) => years.offer);
  const list = useYears((years) => years.list);
  const error = useYears((years) => years.error);

  useEffect(() => {
    void loadYears();
  }, []);

  if (error === null && offer !== null) return <Offer key={offer.from.id} offer={offer} />;
  return (
    <>
      <PageHeader title={t('classes.newYear')} eyebrow={<BackToClasses />} />
      {error !== null && <ErrorNote error={error} />}
      {error === null && list !== null && (
        <EmptyState title={t('years.nothing.title')} text={t('years.nothing.text')} />
      )}
    </>
  );
}

function Offer({ offer }: { readonly offer: NewYearOffer }) {
  const t = useTranslate();
  const form = useRef<HTMLFormElement>(null);
  const [drafts, setDrafts] = useState<readonly YearDraft[]>(() => firstDrafts(offer));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const wanted = drafts.filter(({ way }) => way !== 'leave');
  const faults = yearNameFaults(drafts, offer.taken);
  const labels = { label: offer.to.label, from: offer.from.label };

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    const first = faults.findIndex((fault) => fault !== null);
    if (first >= 0) form.current?.querySelector<HTMLElement>(`[name="year-${first}"]`)?.focus();
    if (busy || first >= 0 || wanted.length === 0) return;
    setBusy(true);
    setError(await carryClasses(offer.to.label, wanted));
    setBusy(false);
  }

  return (
    <>
      <PageHeader
        title={t('years.title', labels)}
        eyebrow={<BackToClasses />}
        subtitle={t('years.lead', labels)}
      />
      {!offer.to.hasBegun && <p className={styles.begins}>{t('years.begins', labels)}</p>}
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        {offer.classes.map((known, index) => {
          const draft = drafts[index];
          return (
            draft && (
              <NewYearClass
                key={known.id}
                field={`year-${index}`}
                known={known}
                draft={draft}
                label={offer.to.label}
                fault={asked ? (faults[index] ?? null) : null}
                onChange={(changed) => setDrafts(drafts.with(index, changed))}
              />
            )
          );
        })}
        {error !== null && <ErrorNote error={error} />}
        <div className={styles.end}>
          <BusyButton type="submit" variant="filled" busy={busy}>
            {t('years.carry', { count: wanted.length })}
          </BusyButton>
          <span role="status" className="soft">
            {asked && wanted.length === 0 && t('years.none')}
          </span>
        </div>
      </form>
    </>
  );
}

function BackToClasses() {
  const t = useTranslate();
  return (
    <button type="button" className="link-button" onClick={() => goTo({ screen: 'classes' })}>
      {t('years.back')}
    </button>
  );
}
