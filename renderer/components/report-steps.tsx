import type { ReportReminder } from '../../core/contract/participant-views';
import styles from './report-steps.module.css';
import { useTranslate } from './translation';

type Tool = Exclude<ReportReminder['tool'], 'other'>;

/**
 * How each tool gives its list. `who` says what it takes, then the steps in order. Looked up on
 * 2026-11-23:
 * - BigBlueButton: `app.learning-dashboard.label` of its French catalogue
 *   (bigbluebutton-html5/public/locales/fr.json), download button: issue #13598; gear and list of
 *   users as text: uphf.fr/wiki, 1.identifier_l_organisation_de_l_interface_bbb. The wording of the
 *   download button in French is not known: said in general words.
 * - Zoom: support.zoom.com KB0060631 (half an hour, paid accounts) and KB0082671 (history).
 * - Teams: support.microsoft.com, « Gérer les rapports de présence aux réunions »;
 *   learn.microsoft.com, teams-analytics-and-reports/meeting-attendance-report.
 * - Meet: support.google.com/meet/answer/10885841 (main organiser only, some editions);
 *   knowledge.workspace.google.com (attendance must be switched on). Its French menu is not known.
 * - Collaborate: und.edu, « Reports and Security » (session options, reports, export to CSV). For the
 *   teachers of the CNED it is unknown (domain.md §3.5).
 * - Jitsi: no report (jitsi-meet #9503, #12638). Any other tool: nothing is known.
 */
const STEPS = {
  bbb: [
    'reminders.howTo.bbb.a',
    'reminders.howTo.bbb.b',
    'reminders.howTo.bbb.c',
    'reminders.howTo.bbb.d',
  ],
  zoom: [
    'reminders.howTo.zoom.a',
    'reminders.howTo.zoom.b',
    'reminders.howTo.zoom.c',
    'reminders.howTo.zoom.d',
  ],
  teams: ['reminders.howTo.teams.a', 'reminders.howTo.teams.b', 'reminders.howTo.teams.c'],
  meet: ['reminders.howTo.meet.a', 'reminders.howTo.meet.b'],
  collaborate: [
    'reminders.howTo.collaborate.a',
    'reminders.howTo.collaborate.b',
    'reminders.howTo.collaborate.c',
  ],
  jitsi: ['reminders.howTo.jitsi.a', 'reminders.howTo.jitsi.b'],
  list: ['reminders.howTo.list.a', 'reminders.howTo.list.b'],
} as const satisfies Record<Tool, readonly string[]>;

type StepKey = (typeof STEPS)[Tool][number];

/** The tools in the order in which they are offered where the one that was used is not known. */
const ALL_TOOLS = ['bbb', 'zoom', 'teams', 'meet', 'collaborate', 'jitsi', 'list'] as const;

/** How to get the list of participants of a tool, step by step. */
export function ReportSteps({ tool }: { readonly tool: ReportReminder['tool'] }) {
  const t = useTranslate();
  const known: Tool = tool === 'other' ? 'list' : tool;
  const steps: readonly StepKey[] = STEPS[known];
  return (
    <div className={styles.steps}>
      <p>{t(`reminders.howTo.${known}.who`)}</p>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
        <li>{t('reminders.howTo.last')}</li>
      </ol>
    </div>
  );
}

/** The same of every tool, each folded: for a meeting that was not opened from here. */
export function AllReportSteps() {
  const t = useTranslate();
  return (
    <div className={styles.all}>
      {ALL_TOOLS.map((tool) => (
        <details key={tool} className="fold">
          <summary>
            {tool === 'list' ? t('reminders.anotherTool') : t(`reports.tools.${tool}`)}
          </summary>
          <ReportSteps tool={tool} />
        </details>
      ))}
    </div>
  );
}
