import { memo } from 'react';
import { KeyHint } from '../../components/key-hint';
import { useTranslate } from '../../components/translation';
import styles from './rollcall.module.css';

const KEYS = [
  { keys: ['0', '7'], words: 'row' },
  { keys: ['↑', '↓'], words: 'move' },
  { keys: ['↑', '↓', '←', '→'], words: 'movePlan' },
  { keys: ['home', 'end'], words: 'ends' },
  { keys: ['P'], words: 'present' },
  { keys: ['A'], words: 'absent' },
  { keys: ['R'], words: 'late' },
  { keys: ['R', '1', '2'], words: 'minutes' },
  { keys: ['S'], words: 'left' },
  { keys: ['S', '1', '0'], words: 'early' },
  { keys: ['I'], words: 'unreachable' },
  { keys: ['D'], words: 'details' },
  { keys: ['/'], words: 'find' },
  { keys: ['V'], words: 'view' },
  { keys: ['escape'], words: 'escape' },
  { keys: ['Ctrl', 'Z'], words: 'undo' },
  { keys: ['Ctrl', 'Y'], words: 'redo' },
  { keys: ['↵'], words: 'validate' },
] as const;

/** Keys whose name depends on the language; the others are what stands on them. */
const NAMED = ['home', 'end', 'escape'] as const;

function isNamed(key: string): key is (typeof NAMED)[number] {
  return (NAMED as readonly string[]).includes(key);
}

/** Folded or not, it stands under the list: it helps the first week and is out of the way after. */
export const KeysHelp = memo(function KeysHelp() {
  const t = useTranslate();
  return (
    <details className={styles.help} open>
      <summary>{t('rollcall.help.title')}</summary>
      <dl className={styles.helpKeys}>
        {KEYS.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              <KeyHint keys={keys.map((key) => (isNamed(key) ? t(`rollcall.keys.${key}`) : key))} />
            </dt>
            <dd>{t(`rollcall.help.${words}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
});
