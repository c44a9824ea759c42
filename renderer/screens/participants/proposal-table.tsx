import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { formatTime } from '../../../core/strings/format-time';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { choose } from '../../stores/participant-changes';
import { canBeAbsent } from '../../stores/participant-choices';
import { useParticipants } from '../../stores/participants';
import { PresenceLegend } from './presence-legend';
import { Hatches } from './presence-line';
import { hasMinutes, hasTimes } from './presence-words';
import { ProposalRow } from './proposal-row';
import styles from './proposals.module.css';
import { RulesLine } from './rules-line';
import type { Joining } from './use-joining';
import { useLookedAt } from './use-looked-at';

type Props = { readonly view: ParticipantsView; readonly joining: Joining };

/** The roll of the lesson with what is proposed of each; first only what wants an eye. */
export function ProposalTable({ view, joining }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const [filter, setFilter] = useState<'look' | 'all'>('look');
  const { shown, toLookAt } = useLookedAt(view, filter);
  const isTimed = hasTimes(view);
  const hidden = view.proposals.length - shown.length;
  const entries = new Map(view.roll.map((entry) => [entry.pupilId, entry]));

  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId}>{t('participants.table.title')}</h2>
      <div className={styles.tools}>
        <RadioLine
          legend={t('participants.table.show')}
          value={filter}
          choices={[
            { value: 'look', label: t('participants.table.look', { number: toLookAt }) },
            {
              value: 'all',
              label: t('participants.table.all', { number: view.proposals.length }),
            },
          ]}
          onChange={setFilter}
        />
        <AllAbsent view={view} />
      </div>
      {hasMinutes(view) && <RulesLine rules={view.rules} isTimed={isTimed} />}
      <Hatches />
      {isTimed && <PresenceLegend view={view} />}
      {shown.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table} aria-labelledby={titleId}>
            <Head view={view} />
            <tbody>
              {shown.map((proposal) => {
                const entry = entries.get(proposal.pupilId);
                return entry === undefined ? null : (
                  <ProposalRow
                    key={proposal.pupilId}
                    proposal={proposal}
                    entry={entry}
                    view={view}
                    joining={joining}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <p className="soft" role="status">
        {shown.length === 0
          ? t('participants.table.nothing')
          : hidden > 0 && t('participants.table.hidden', { count: hidden })}
      </p>
    </section>
  );
}

/** The hours of the lesson stand once, above all pictures. */
function Head({ view }: { readonly view: ParticipantsView }) {
  const { t, language } = useTranslation();
  const time = (instant: string) => formatTime(instant, view.timeZone, language);
  const isTimed = hasTimes(view);
  return (
    <thead>
      <tr>
        <th scope="col">{t('participants.table.pupil')}</th>
        <th scope="col">{t('participants.table.seenAs')}</th>
        <th scope="col">
          {t('participants.table.presence')}
          {isTimed && (
            <span className={styles.hours}>
              <span>{time(view.lesson.start)}</span>
              <span>{time(view.lesson.end)}</span>
            </span>
          )}
        </th>
        <th scope="col">{t('participants.table.proposed')}</th>
        <th scope="col">{t('participants.table.choice')}</th>
      </tr>
    </thead>
  );
}

/** Nobody is absent by a report alone: ticking all at once is the teacher's word too. */
function AllAbsent({ view }: { readonly view: ParticipantsView }) {
  const { t } = useTranslation();
  const absent = useParticipants((state) => state.choices.absent);
  const unseen = view.proposals.filter(canBeAbsent).map(({ pupilId }) => pupilId);
  if (unseen.length === 0) return null;
  const isAll = unseen.every((pupilId) => absent.has(pupilId));
  return (
    <Button onClick={() => choose('absent', unseen, !isAll)}>
      {t(isAll ? 'participants.table.noneAbsent' : 'participants.table.allAbsent', {
        count: unseen.length,
      })}
    </Button>
  );
}
