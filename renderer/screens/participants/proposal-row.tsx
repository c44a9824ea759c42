import { useRef } from 'react';
import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslation } from '../../components/translation';
import { BehindNames } from './behind-names';
import { pupilSpot } from './name-lists';
import { PresenceLine } from './presence-line';
import { minuteWords, presenceWords, spanWords } from './presence-words';
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
  const isTimed = view.reports.some(({ precision }) => precision !== 'none');
  const words = presenceWords(proposal, view, wording);
  const minutes = minuteWords(proposal, view, t);

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
        {isTimed && <PresenceLine view={view} spans={spans} words={words} />}
        <span className={styles.minutes}>
          {isTimed && !isPlain && spans.length > 0 && (
            <span>{spanWords(spans, view.timeZone, wording)} · </span>
          )}
          {isTimed && minutes !== '' ? minutes : !isTimed && words}
        </span>
      </td>
      <td className={styles.proposed}>
        <span className={styles.kind} data-kind={kind}>
          <ProposalIcon kind={kind} />
          <span>{proposalWords(proposal, view.timeZone, wording)}</span>
        </span>
      </td>
      <td className={styles.choice}>
        <ProposalChoice proposal={proposal} pupil={pupil} timeZone={view.timeZone} />
      </td>
    </tr>
  );
}
