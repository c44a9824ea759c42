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

const MINUTES = {
  late: { wait: 'typeMinutes', typed: 'typedMinutes', orRow: 'typedMinutesOrRow' },
  left: { wait: 'typeEarly', typed: 'typedEarly', orRow: 'typedEarlyOrRow' },
} as const;

function inWords(
  t: Translate,
  { digits, mode, refused }: RollCallKeys,
  { lessonMinutes, neighbour }: RollCallContext,
  row: number | null,
): string {
  if (refused === 'row') return t('rollcall.noSuchRow');
  if (refused === 'minutes') {
    return row === null
      ? t('rollcall.tooLate', { count: lessonMinutes })
      : t('rollcall.typedRow', { digits: row });
  }
  if (mode === 'row') {
    if (digits !== '') return t('rollcall.typedRow', { digits });
    return t(neighbour === undefined ? 'rollcall.idle' : 'rollcall.idlePlan');
  }
  const words = MINUTES[mode];
  if (digits === '') return t(`rollcall.${words.wait}`);
  return row === null
    ? t(`rollcall.${words.typed}`, { digits })
    : t(`rollcall.${words.orRow}`, { digits, row });
}

function isIdle({ digits, mode, refused }: RollCallKeys): boolean {
  return digits === '' && mode === 'row' && refused === null;
}
