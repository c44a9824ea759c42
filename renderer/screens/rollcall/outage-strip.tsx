import { Button } from '@mantine/core';
import { spansWords, spanWords } from '../../../core/attendance/outage-words';
import { isUndecided } from '../../../core/attendance/unjustified';
import type { RegisterView } from '../../../core/contract/register-views';
import type { LessonOutage } from '../../../core/contract/watch-requests';
import { useTranslation } from '../../components/translation';
import { useLessonOutage, useOutageDecision } from '../../stores/outage-decision';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { awayPupils } from './outage-pupils';
import styles from './outage-strip.module.css';
import type { Wording } from './row-state';

type Props = { readonly sheet: RegisterSheet; readonly onOpen: () => void };

/** Calm: it says that the room was out, and how many pupils there is something to decide of. */
export function OutageStrip({ sheet, onOpen }: Props) {
  const wording = useTranslation();
  const { t } = wording;
  const { truth } = sheet;
  const outage = useLessonOutage(truth.lessonId);
  const news = useOutageDecision((state) => state.news);
  if (outage === null) return null;
  const away = awayPupils(truth.roll, shownMarks(sheet));
  const toDecide = away.filter(({ mark }) => isUndecided(mark)).length;
  return (
    <section className={styles.strip} aria-label={t('outages.strip')}>
      <p>
        {outageSentence(outage, truth, wording)} {away.length === 0 && t('outages.nobody')}
        {away.length > 0 && toDecide === 0 && t('outages.allDecided')}
        {toDecide > 0 && <strong>{t('outages.toDecide', { count: toDecide })}</strong>}
      </p>
      {away.length > 0 && (
        <Button onClick={onOpen}>{t(toDecide > 0 ? 'outages.open' : 'outages.openAgain')}</Button>
      )}
      <p className="visually-hidden" aria-live="polite">
        {news !== null && t(`outages.said.${news.decision}`, { count: news.count })}
      </p>
    </section>
  );
}

/** What was observed, then the teacher's own word. */
function outageSentence(
  { spans }: LessonOutage,
  { lesson, timeZone }: Pick<RegisterView, 'lesson' | 'timeZone'>,
  wording: Wording,
): string {
  const where = { ...wording, lesson, timeZone };
  const probed = spans.filter(({ source }) => source === 'probe');
  const reported = spans.filter(({ source }) => source === 'teacher');
  return [
    ...(probed.length === 0
      ? []
      : [wording.t('outages.official', { spans: spansWords(probed, where) })]),
    ...reported.map((span) => wording.t('outages.reported', { spans: spanWords(span, where) })),
  ].join(' ');
}
