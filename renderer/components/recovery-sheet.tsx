import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../core/strings/format-time';
import styles from './recovery-sheet.module.css';
import { useTranslation } from './translation';

type Props = {
  readonly code: string;
  readonly onKept: () => void;
};

/** The code, once on screen and on a sheet of its own when printed. */
export function RecoverySheet({ code, onKept }: Props) {
  const { t, language } = useTranslation();
  const [kept, setKept] = useState(false);
  const lead = useRef<HTMLParagraphElement>(null);

  useEffect(() => lead.current?.focus(), []);

  return (
    <>
      <p ref={lead} tabIndex={-1} className={styles.lead}>
        {t('welcome.recovery.lead')}
      </p>
      <section className={styles.sheet} aria-label={t('welcome.recovery.code')}>
        <h2 className={styles.printed}>{t('welcome.recovery.sheetTitle')}</h2>
        <p className={styles.printed}>{t('welcome.recovery.sheetPurpose')}</p>
        <p className={styles.code} data-testid="recovery-code">
          {code}
        </p>
        <p className={styles.printed}>{t('welcome.recovery.sheetKeep')}</p>
        <p className={styles.printed}>
          {t('welcome.recovery.sheetDate', { date: formatDate(today(), language) })}
        </p>
      </section>
      <div className={styles.after}>
        <div>
          <Button onClick={() => window.print()}>{t('welcome.recovery.print')}</Button>
        </div>
        <p className="soft">{t('welcome.recovery.keep')}</p>
        <Checkbox
          label={t('welcome.recovery.kept')}
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <div>
          <Button variant="filled" disabled={!kept} onClick={onKept}>
            {t('common.continue')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** `YYYY-MM-DD` of the laptop's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
