import { useId } from 'react';
import { useTranslate } from '../../../components/translation';
import type { PlannedClass } from '../../../stores/import-choices';
import { countsInWords, linesOf } from '../class-counts';
import { ImportDoubt } from './import-doubt';
import { ImportFold } from './import-fold';
import { ImportGone } from './import-gone';
import { ImportMatch } from './import-match';
import { ImportNew } from './import-new';
import styles from './import-preview.module.css';
import { ImportTarget } from './import-target';
import { LazyList } from './lazy-list';

type Props = {
  readonly planned: PlannedClass;
  readonly field: string;
  readonly isMissing: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** One of several: folded unless there is something to decide. */
  readonly isOneOfMany: boolean;
};

/** One class of the file: what becomes of whom. What asks for an eye comes first. */
export function ImportClass({ planned, field, isMissing, today, isOneOfMany }: Props) {
  const t = useTranslate();
  const titleId = useId();
  const { merge, name } = planned;
  const isAsking = linesOf(planned, 'doubtful').length + planned.gone.length > 0 || isMissing;
  const body = (
    <div className={styles.body}>
      <ImportTarget planned={planned} field={field} isMissing={isMissing} />
      <p className="soft">
        {t(merge.classId === undefined ? 'classes.preview.newClass' : 'classes.preview.existing')}
        {' · '}
        {countsInWords(t, planned)}
      </p>
      <ImportLines planned={planned} today={today} titleId={titleId} />
    </div>
  );

  return (
    <section aria-labelledby={titleId} className={styles.class}>
      <h2 id={titleId}>{name.trim() === '' ? t('classes.preview.unnamed') : name}</h2>
      {isOneOfMany ? (
        <ImportFold
          // What is asked for is never folded away.
          key={String(isMissing)}
          summary={countsInWords(t, planned)}
          startOpen={isAsking || name === ''}
        >
          {body}
        </ImportFold>
      ) : (
        body
      )}
    </section>
  );
}

type LinesProps = Pick<Props, 'planned' | 'today'> & {
  /** Names the class: several classes have sections of one name. */
  readonly titleId: string;
};

function ImportLines({ planned, today, titleId: classId }: LinesProps) {
  const t = useTranslate();
  const ids = useId();
  const unchanged = linesOf(planned, 'unchanged');
  return (
    <>
      {section('doubtful', styles.doubts)}
      {planned.gone.length > 0 && <ImportGone planned={planned} today={today} />}
      {section('new')}
      {section('changed')}
      {unchanged.length > 0 && (
        <ImportFold
          summary={
            <span id={`${ids}-unchanged`}>
              {t('merge.screen.sections.unchanged', { number: unchanged.length })}
            </span>
          }
        >
          <LazyList items={unchanged} labelId={`${ids}-unchanged`}>
            {(one) => <ImportMatch key={one.line.row} planned={one} />}
          </LazyList>
        </ImportFold>
      )}
    </>
  );

  function section(state: 'doubtful' | 'new' | 'changed', look?: string) {
    const lines = linesOf(planned, state);
    if (lines.length === 0) return null;
    const titleId = `${ids}-${state}`;
    const Line = { doubtful: ImportDoubt, new: ImportNew, changed: ImportMatch }[state];
    return (
      <section
        aria-labelledby={`${classId} ${titleId}`}
        className={`${styles.section} ${look ?? ''}`}
      >
        <h3 id={titleId}>{t(`merge.screen.sections.${state}`)}</h3>
        <LazyList items={lines} labelId={titleId}>
          {(one) => <Line key={one.line.row} planned={one} />}
        </LazyList>
      </section>
    );
  }
}
