import { KeyHint } from '../../components/key-hint';
import { useTranslate } from '../../components/translation';
import styles from './rollcall.module.css';

const KEYS = [
  { keys: ['0', '7'], words: 'row' },
  { keys: ['↑', '↓'], words: 'move' },
  { keys: ['P'], words: 'present' },
  { keys: ['A'], words: 'absent' },
  { keys: ['R'], words: 'late' },
  { keys: ['R', '1', '2'], words: 'minutes' },
  { keys: ['Ctrl', 'Z'], words: 'undo' },
  { keys: ['Ctrl', 'Y'], words: 'redo' },
  { keys: ['↵'], words: 'validate' },
] as const;

/** Folded or not, it stands under the list: it helps the first week and is out of the way after. */
export function KeysHelp() {
  const t = useTranslate();
  return (
    <details className={styles.help} open>
      <summary>{t('rollcall.help.title')}</summary>
      <dl className={styles.helpKeys}>
        {KEYS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              <KeyHint keys={keys} />
            </dt>
            <dd>{t(`rollcall.help.${words}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
