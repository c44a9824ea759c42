import type { LessonView } from '../../../core/contract/views';
import { useTranslate } from '../../components/translation';
import { openRoom } from '../../stores/meeting';
import { shownRooms } from './room-state';
import { RoomTries } from './room-tries';
import { toolName } from './room-words';
import styles from './today.module.css';

type Props = { readonly lesson: LessonView; readonly timeZone: string };

/** Under the buttons, so that these stay in sight: what else may be tried, and the other rooms. */
export function RoomDetails({ lesson, timeZone }: Props) {
  const t = useTranslate();
  const shown = shownRooms(lesson);
  const others = lesson.rooms.filter((room) => !shown.includes(room));
  if (shown.length === 0) return null;
  return (
    <div className={styles.details}>
      {shown.map((room) => (
        <RoomTries
          key={room.id}
          lesson={lesson}
          room={room}
          timeZone={timeZone}
          named={shown.length > 1}
        />
      ))}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t('today.otherRooms')}</summary>
          <ul className={styles.otherRooms}>
            {others.map((room) => (
              <li key={room.id}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => void openRoom(lesson.id, room, true)}
                >
                  {t('today.openRoom', { tool: toolName(t, lesson, room) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
