import type { PrintPage } from '../../core/contract/print-views';
import { formatDayAndMonth } from '../../core/strings/format-time';
import type { Translate } from '../../core/strings/translate';
import { dateIn } from '../../core/timetable/day';
import { PrintedSeat } from './printed-seat';
import styles from './seating-paper.module.css';
import { asTemplate, sum, tracksOf } from './seating-tracks';

type Props = {
  readonly page: Extract<PrintPage, { kind: 'seating' }>;
  readonly t: Translate;
};

/** What the margins, the title and the board leave of a landscape A4, in points. */
const SHEET = { width: 755, height: 425 };

/** The plan of a class as the teacher sees it from the board, or as the pupils do: A4, landscape. */
export function SeatingPaper({ page, t }: Props) {
  const { places, columns, standing, planName, seenFrom } = page;
  const date = formatDayAndMonth(dateIn(page.timeZone, page.madeAt), 'fr', 'with-year');
  const tracks = tracksOf(page);
  const seat = {
    width: SHEET.width / sum(tracks.columns),
    height: SHEET.height / Math.max(1, sum(tracks.rows)),
  };
  const board = <p className={styles.board}>{t('documents.seating.board')}</p>;
  return (
    <main className={styles.plan}>
      <header className={styles.head}>
        <h1>{t('documents.seating.title', { className: page.className })}</h1>
        {planName !== '' && <p className={styles.name}>{planName}</p>}
        <p className={styles.date}>{t('documents.seating.date', { date })}</p>
      </header>
      {seenFrom === 'room' && board}
      <div
        className={styles.room}
        style={{
          gridTemplateColumns: asTemplate(tracks.columns),
          gridTemplateRows: asTemplate(tracks.rows),
        }}
      >
        {places.map((place, at) => {
          const key = `${at}`;
          if (place === 'gap') return <span key={key} />;
          const isFirst = at % columns === 0 || places[at - 1] === 'gap';
          const isLast = at % columns === columns - 1 || places[at + 1] === 'gap';
          return (
            <PrintedSeat
              key={key}
              pupil={place.pupil}
              size={seat}
              isFirst={isFirst}
              isLast={isLast}
            />
          );
        })}
      </div>
      {seenFrom === 'board' && board}
      {standing.length > 0 && (
        <p className={styles.standing}>
          {t('documents.seating.standing', {
            pupils: standing
              .map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim())
              .join(', '),
          })}
        </p>
      )}
    </main>
  );
}
