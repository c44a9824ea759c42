import {
  type RollCallContext,
  type RollCallKeys,
  rowAfterMinutes,
} from '../../../core/attendance/roll-call-keys';
import type { Translate } from '../../../core/strings/translate';
import { useTranslate } from '../../components/translation';
import styles from './roll-call-bar.module.css';

type Props = { readonly keys: RollCallKeys; readonly context: RollCallContext };

/** What has been typed so far and what it will do, or why it cannot be done. */
export function TypedKeys({ keys, context }: Props) {
  const t = useTranslate();
  const row = rowAfterMinutes(keys, context);
  const isRefused = keys.refused === 'row' || (keys.refused === 'minutes' && row === null);
  return (
    <p className={styles.typed} role="status" data-refused={isRefused} data-idle={isIdle(keys)}>
      {inWords(t, keys, context, row)}
    </p>
  );
}

function inWords(
  t: Translate,
  keys: RollCallKeys,
  { lessonMinutes }: RollCallContext,
  row: number | null,
): string {
  const { digits, mode, refused } = keys;
  if (refused === 'row') return t('rollcall.noSuchRow');
  if (refused === 'minutes') {
    return row === null
      ? t('rollcall.tooLate', { count: lessonMinutes })
      : t('rollcall.typedRow', { digits: row });
  }
  if (mode === 'row')
    return digits === '' ? t('rollcall.idle') : t('rollcall.typedRow', { digits });
  if (digits === '') return t('rollcall.typeMinutes');
  return row === null
    ? t('rollcall.typedMinutes', { digits })
    : t('rollcall.typedMinutesOrRow', { digits, row });
}

function isIdle({ digits, mode, refused }: RollCallKeys): boolean {
  return digits === '' && mode === 'row' && refused === null;
}
