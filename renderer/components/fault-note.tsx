import type { Culprit, FaultView } from '../../core/contract/watch-views';
import { assertNever } from '../../core/shared/assert-never';
import { CopyButton } from './copy-button';
import styles from './fault-note.module.css';
import { useTranslate } from './translation';

type Props = { readonly fault: FaultView };

/** In the order in which a request goes through them. */
const PLACES = ['laptop', 'network', 'service'] as const;
type Place = (typeof PLACES)[number];
type Mark = 'fine' | 'blamed' | 'untold';

/** « À qui la faute ? »: the way from here to the room, where it stops, and what to send to whom. */
export function FaultNote({ fault }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.note}>
      <p>
        <strong>{t('fault.title')}</strong> {t(`fault.culprits.${fault.culprit}`)}
      </p>
      <ol className={styles.way}>
        {PLACES.map((place) => {
          const mark = markOf(place, fault.culprit);
          return (
            <li key={place} className={styles.place} data-mark={mark}>
              <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.icon}>
                {shapeOf(mark)}
              </svg>
              <span>
                <span className={styles.name}>{t(`fault.places.${place}`)}</span>
                <span className="visually-hidden">, </span>
                <span className={styles.mark}>{t(`fault.marks.${mark}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <CopyButton
        variant="default"
        text={fault.report}
        label={t('fault.copy')}
        done={t('fault.copied')}
      />
    </div>
  );
}

/** What comes before the culprit let the request pass, what comes after was not reached. */
function markOf(place: Place, culprit: Culprit): Mark {
  switch (culprit) {
    case 'laptop':
    case 'network':
    case 'service': {
      const [at, stop] = [PLACES.indexOf(place), PLACES.indexOf(culprit)];
      if (at === stop) return 'blamed';
      return at < stop ? 'fine' : 'untold';
    }
    case 'address':
      return place === 'service' ? 'untold' : 'fine';
    case 'nobody':
      return 'fine';
    case 'unknown':
      return 'untold';
    default:
      return assertNever(culprit);
  }
}

function shapeOf(mark: Mark) {
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.8,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  switch (mark) {
    case 'fine':
      return <path {...line} d="m3 8.5 3.5 3.5L13 4.5" />;
    case 'blamed':
      return (
        <>
          <rect x="1.5" y="1.5" width="13" height="13" fill="currentColor" />
          <path d="M8 4v5M8 11v1.2" stroke="var(--paper-raised)" strokeWidth="2" />
        </>
      );
    case 'untold':
      return <circle {...line} cx="8" cy="8" r="5" strokeDasharray="2 2.6" />;
    default:
      return assertNever(mark);
  }
}
