import type { RehearsalReport, RehearsalStep } from '../../../core/contract/meeting-views';
import { assertNever } from '../../../core/shared/assert-never';
import { describeStep, groupSteps } from '../../../core/strings/describe-rehearsal';
import { useTranslate } from '../../components/translation';
import styles from './rehearsal-panel.module.css';

/** What the rehearsal found, group by group: each step with its outcome by icon and word. */
export function RehearsalReportView({ report }: { readonly report: RehearsalReport }) {
  const t = useTranslate();
  return (
    <section aria-label={t('rehearsal.report')} className={styles.report}>
      {groupSteps(t, report).map((group) => (
        <section key={group.key} aria-label={group.title}>
          <h3 className={styles.group}>{group.title}</h3>
          <ul>
            {group.steps.map((step) => (
              <Step key={`${step.code} ${JSON.stringify(step.facts)}`} step={step} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Step({ step }: { readonly step: RehearsalStep }) {
  const t = useTranslate();
  const words = describeStep(t, step);
  if (words === null) return null;
  return (
    <li className={styles.step} data-outcome={step.outcome}>
      <span className={styles.outcome}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          {shapeOf(step.outcome)}
        </svg>
        {t(`rehearsal.outcomes.${step.outcome}`)}
      </span>
      <span className={styles.words}>
        {words.said}
        {words.todo !== '' && <span className={styles.todo}>{words.todo}</span>}
      </span>
    </li>
  );
}

function shapeOf(outcome: RehearsalStep['outcome']) {
  switch (outcome) {
    case 'ok':
      return <path d="m3 8.5 3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'warning':
      return <path d="M8 2 15 14H1Z" fill="currentColor" />;
    case 'failed':
      return <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />;
    default:
      return assertNever(outcome);
  }
}
