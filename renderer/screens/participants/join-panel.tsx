import { type KeyboardEvent, useId, useRef } from 'react';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import { focusPage } from '../../components/focus-page';
import { KeyHint } from '../../components/key-hint';
import { useTranslate } from '../../components/translation';
import styles from './join-panel.module.css';
import { NameCard } from './name-card';
import { asideNames, candidatesOf, openNames, type SeenName } from './name-lists';
import { UnseenPupils } from './unseen-pupils';
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
  const { held } = joining;
  if (open.length === 0 && aside.length === 0) return null;

  /** The arrows go from name to name and from pupil to pupil; Escape gives the name back. */
  function press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && held !== null) {
      joining.hold(null);
      document.getElementById(held.id)?.querySelector('button')?.focus();
      event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const kind = target.dataset.walk;
    if (step === undefined || kind === undefined) return;
    const line = [...(panel.current?.querySelectorAll<HTMLElement>(`[data-walk="${kind}"]`) ?? [])];
    line[line.indexOf(target) + step]?.focus();
    event.preventDefault();
  }

  /** By the keyboard the next thing to choose is the pupil. */
  function choose(name: SeenName, isByKeyboard: boolean): void {
    if (held?.id === name.id) {
      joining.hold(null);
      return;
    }
    joining.hold(name);
    if (isByKeyboard && !focusLikeliest(panel.current, name)) setTimeout(() => focusPicker(name));
  }

  /** What was joined or put aside is gone from its list: the keyboard goes on with the next one. */
  async function andGoOn(act: Promise<void>, name: SeenName): Promise<void> {
    const place = open.findIndex(({ id }) => id === name.id);
    await act;
    setTimeout(() => {
      if (panel.current?.contains(document.activeElement) === true) return;
      if (document.activeElement !== document.body) return;
      const left = panel.current?.querySelectorAll<HTMLElement>('[data-walk="name"]') ?? [];
      const next = left[Math.min(Math.max(place, 0), left.length - 1)];
      if (next !== undefined) next.focus();
      else if (panel.current === null) focusPage();
      else document.getElementById(titleId)?.focus();
    });
  }

  const acts = {
    held,
    drag: joining.drag,
    onDrag: joining.beginDrag,
    isDragEnd: joining.isDragEnd,
    onChoose: choose,
    onJoin: (name: SeenName, pupilId: string) => void andGoOn(joining.join(name, pupilId), name),
    onAside: (name: SeenName, isAside: boolean) =>
      void andGoOn(joining.putAside(name, isAside), name),
  };

  return (
    <section ref={panel} aria-labelledby={titleId} className={styles.panel} onKeyDown={press}>
      <h2 id={titleId} tabIndex={-1}>
        {t('participants.join.title')}
      </h2>
      {open.length > 0 && unseen.length > 0 && <Hint />}
      <div className={styles.lists}>
        <div className={styles.list}>
          <h3>
            {t('participants.join.names')} <span className="soft">({open.length})</span>
          </h3>
          {open.length === 0 && <p className="soft">{t('participants.join.namesNone')}</p>}
          <ul>
            {open.map((name) => (
              <NameCard key={name.id} name={name} view={view} {...acts} />
            ))}
          </ul>
          {aside.length > 0 && (
            <details className="fold">
              <summary>{t('participants.join.aside', { count: aside.length })}</summary>
              <ul>
                {aside.map((name) => (
                  <NameCard key={name.id} name={name} view={view} {...acts} />
                ))}
              </ul>
            </details>
          )}
        </div>
        <UnseenPupils
          view={view}
          unseen={unseen}
          held={held}
          isAsking={open.length > 0}
          drag={joining.drag}
          onDrag={joining.beginDrag}
          onChoose={(pupilId) => {
            if (held !== null && !joining.isDragEnd()) acts.onJoin(held, pupilId);
          }}
        />
      </div>
    </section>
  );
}

function Hint() {
  const t = useTranslate();
  return (
    <p className={styles.hint}>
      {t('participants.join.hint')}
      <span className={styles.keys}>
        {t('participants.join.hintKeys')} <KeyHint keys={['↑', '↓']} />{' '}
        {t('participants.join.hintMove')}, <KeyHint keys={[t('participants.join.enter')]} />{' '}
        {t('participants.join.hintTake')}, <KeyHint keys={[t('participants.join.escape')]} />{' '}
        {t('participants.join.hintLeave')}
      </span>
    </p>
  );
}

/** The pupil who is the likeliest among those not seen, or the first one; false where all were seen. */
function focusLikeliest(panel: HTMLElement | null, name: SeenName): boolean {
  const pupils = [...(panel?.querySelectorAll<HTMLElement>('[data-walk="pupil"]') ?? [])];
  const likeliest = candidatesOf(name)
    .map(({ pupilId }) => pupils.find((pupil) => pupil.dataset.pupil === pupilId))
    .find((pupil) => pupil !== undefined);
  const target = likeliest ?? pupils[0];
  target?.focus();
  return target !== undefined;
}

/** The choice of anybody, which comes with the name that is held. */
function focusPicker({ id }: SeenName): void {
  document.getElementById(id)?.querySelector<HTMLElement>('input')?.focus();
}
