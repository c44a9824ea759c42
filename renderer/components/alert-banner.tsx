import { Button } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { AlertView } from '../../core/contract/alert-views';
import { alertAction, alertSentence, alertTitle } from '../../core/strings/describe-alert';
import { describeCause } from '../../core/strings/describe-cause';
import { formatTime } from '../../core/strings/format-time';
import styles from './alert-banner.module.css';
import { focusPage } from './focus-page';
import { useTranslation } from './translation';

type Props = {
  readonly alert: AlertView;
  readonly timeZone: string;
  /** Read out at once; only the first time that it stands on the screen. */
  readonly isNew: boolean;
  readonly onAct: () => void;
  /** For an alert that asks for nothing. */
  readonly onDismiss: () => void;
};

/** Which lesson, what is the matter since when, and the one button. */
export function AlertBanner({ alert, timeZone, isNew, onAct, onDismiss }: Props) {
  const { t, language } = useTranslation();
  const banner = useRef<HTMLDivElement>(null);

  // An alert ends by itself: the keyboard on its button goes back to the page.
  useLayoutEffect(() => {
    const here = banner.current;
    return () => {
      if (here?.contains(document.activeElement)) focusPage();
    };
  }, []);

  const saying = { t, timeZone, language };
  const action = alertAction(t, alert);
  const facts = {
    className: alert.className,
    time: formatTime(alert.start, timeZone, language),
  };
  const named = (words: string) => t('alerts.actionOf', { action: words, ...facts });
  return (
    <div
      ref={banner}
      role={isNew ? 'alert' : 'group'}
      className={styles.banner}
      data-kind={alert.kind}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
        {iconOf(alert.kind)}
      </svg>
      <p className={styles.words}>
        <strong>{t('alerts.titled', { title: alertTitle(saying, alert) })}</strong>{' '}
        {alertSentence(saying, alert)}
        {alert.kind === 'offline' && ` ${describeCause(t, alert.cause)}`}
      </p>
      {action !== null && (
        <Button aria-label={named(action)} onClick={onAct}>
          {action}
        </Button>
      )}
      {alert.kind === 'recovered' && (
        <Button variant="subtle" aria-label={named(t('alerts.dismiss'))} onClick={onDismiss}>
          {t('alerts.dismiss')}
        </Button>
      )}
    </div>
  );
}

/** A shape of its own for each kind: a warning, a plug, a tick. */
function iconOf(kind: AlertView['kind']) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;
  if (kind === 'recovered') return <path {...line} d="m4 10.5 4 4 8-9" />;
  if (kind === 'offline')
    return <path {...line} d="M7 2v4M13 2v4M4.5 6h11v3a5.5 5.5 0 0 1-11 0ZM10 14.5V18" />;
  return <path {...line} d="M10 2.5 18.5 17h-17ZM10 8v4.5M10 14v1.2" />;
}
