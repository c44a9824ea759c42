import { useRef } from 'react';
import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { describeTimeline } from '../../../core/strings/describe-timeline';
import { useTranslation } from '../../components/translation';
import { BehindNames } from './behind-names';
import { pupilSpot } from './name-lists';
import { PresenceLine } from './presence-line';
import { hasTimes, minuteWords, spanWords } from './presence-words';
import { ProposalChoice } from './proposal-choice';
import { ProposalIcon } from './proposal-icon';
import { proposalWords } from './proposal-words';
import styles from './proposals.module.css';
import type { Joining } from './use-joining';

type Props = {
  readonly proposal: ProposalView;
  readonly entry: ParticipantsView['roll'][number];
  readonly view: ParticipantsView;
  readonly joining: Joining;
};

/** One pupil: the names behind them, when they were there, what that amounts to. */
export function ProposalRow({ proposal, entry, view, joining }: Props) {
  const wording = useTranslation();
  const { t } = wording;
  const { kind, spans } = proposal;
  const head = useRef<HTMLTableCellElement>(null);
  const pupil = pupilName(entry);
  const spot = `row-${pupilSpot(entry.pupilId)}`;
  const isPlain = kind === 'present' && proposal.change !== 'conflict';
  const isTimed = hasTimes(view);
  const minutes = minuteWords(proposal, view, t);
  const isUntimed = minutes === '' && spans.length === 0 && kind !== 'not-seen';

  function focusHead(): void {
    setTimeout(() => {
      if (document.activeElement === document.body) head.current?.focus();
    });
  }

  return (
    <tr
      id={spot}
      data-spot
      data-still
      data-kind={kind}
      data-over={joining.drag?.over === spot}
      className={styles.row}
    >
      <th ref={head} tabIndex={-1} scope="row" className={styles.pupil}>
        <span className={styles.who}>
          <span className={styles.number}>{entry.number}</span> <span>{pupil}</span>
        </span>
      </th>
      <td className={styles.seenAs}>
        <BehindNames
          proposal={proposal}
          pupil={pupil}
          view={view}
          joining={joining}
          onDetached={focusHead}
        />
      </td>
      <td className={styles.presence}>
        {isTimed && (
          <PresenceLine view={view} spans={spans} words={describeTimeline(t, proposal, view)} />
        )}
        <span className={styles.minutes}>
          {[
            minutes,
            isTimed && !isPlain ? spanWords(spans, view.timeZone, wording) : '',
            isUntimed ? t('participants.table.untimed') : '',
          ]
            .filter((words) => words !== '')
            .join(' · ')}
        </span>
      </td>
      <td className={styles.proposed}>
        <span className={styles.kind} data-kind={kind}>
          <ProposalIcon kind={kind} />
          <span>{proposalWords(proposal, view.timeZone, wording)}</span>
        </span>
      </td>
      <td className={styles.choice}>
        <ProposalChoice
          proposal={proposal}
          pupil={pupil}
          timeZone={view.timeZone}
          state={view.state}
        />
      </td>
    </tr>
  );
}
