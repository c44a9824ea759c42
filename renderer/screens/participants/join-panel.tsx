import { useId, useRef } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { useTranslate } from '../../components/translation';
import { JoinHint } from './join-hint';
import styles from './join-panel.module.css';
import { NameList } from './name-list';
import { asideNames, openNames } from './name-lists';
import { UnseenPupils } from './unseen-pupils';
import { useJoinActs } from './use-join-acts';
import type { Joining } from './use-joining';

type Props = { readonly view: ParticipantsView; readonly joining: Joining };

/** The two lists to bring together: by the mouse, by a click on each, or by the keyboard. */
export function JoinPanel({ view, joining }: Props) {
  const t = useTranslate();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const open = openNames(view);
  const aside = asideNames(view);
  const unseen = view.proposals.filter(({ kind }) => kind === 'not-seen');
  const { press, ...acts } = useJoinActs(panel, titleId, open, joining);
  if (open.length === 0 && aside.length === 0) return null;

  return (
    <section ref={panel} aria-labelledby={titleId} className={styles.panel} onKeyDown={press}>
      <h2 id={titleId} tabIndex={-1}>
        {t('participants.join.title')}
      </h2>
      {open.length > 0 && unseen.length > 0 && <JoinHint />}
      <div className={styles.lists}>
        <NameList open={open} aside={aside} view={view} acts={acts} />
        <UnseenPupils
          view={view}
          unseen={unseen}
          held={acts.held}
          isAsking={open.length > 0}
          drag={acts.drag}
          onDrag={acts.onDrag}
          onChoose={(pupilId) => {
            if (acts.held !== null && !acts.isDragEnd()) acts.onJoin(acts.held, pupilId);
          }}
        />
      </div>
    </section>
  );
}
