import { lessonMinutes } from '../../../core/attendance/lateness';
import type { RollCallKeys } from '../../../core/attendance/roll-call-keys';
import type { Translate } from '../../../core/strings/translate';
import type { Lesson } from '../../../core/timetable/lesson';
import { useTranslate } from '../../components/translation';
import styles from './rollcall.module.css';

type Props = { readonly keys: RollCallKeys; readonly lesson: Lesson };

/** What has been typed so far, and why it cannot be done. */
export function TypedKeys({ keys, lesson }: Props) {
  const t = useTranslate();
  return (
    <p className={styles.typed} role="status" data-refused={keys.refused !== null}>
      {inWords(t, keys, lesson)}
    </p>
  );
}

function inWords(t: Translate, { digits, mode, refused }: RollCallKeys, lesson: Lesson): string {
  if (refused === 'row') return t('rollcall.noSuchRow');
  if (refused === 'minutes') return t('rollcall.tooLate', { count: lessonMinutes(lesson) });
  if (mode === 'minutes') {
    return digits === '' ? t('rollcall.typeMinutes') : t('rollcall.typedMinutes', { digits });
  }
  return digits === '' ? '' : t('rollcall.typedRow', { digits });
}
