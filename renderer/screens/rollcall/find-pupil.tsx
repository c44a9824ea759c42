import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { RollEntry } from '../../../core/contract/register-views';
import { nameKey } from '../../../core/roster/name-key';
import { pupilName } from '../../../core/roster/pupil-name';
import { useTranslate } from '../../components/translation';
import styles from './find-pupil.module.css';
import { focusRoll } from './focus-roll';
import { keepFocus } from './mark-buttons';

type Props = {
  readonly roll: readonly RollEntry[];
  /** The row to go to, counted from 0; null leaves everything where it was. */
  readonly onLeave: (row: number | null) => void;
};

/** A field that filters as one types, without accents; the arrows choose, Enter goes there. */
export function FindPupil({ roll, onLeave }: Props) {
  const t = useTranslate();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = rowsNamed(roll, typed);
  const active = Math.min(chosen, found.length - 1);

  function leave(row: number | null): void {
    onLeave(row);
    focusRoll();
  }

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setChosen(Math.max(0, Math.min(active + step, found.length - 1)));
    else if (event.key === 'Enter') leave(found[active] ?? null);
    else if (event.key === 'Escape') leave(null);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.find}>
      <TextInput
        label={t('rollcall.find.label')}
        placeholder={t('rollcall.find.hint')}
        autoFocus
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        {...(found.length > 0 && { 'aria-activedescendant': `${list}-${active}` })}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={press}
        onBlur={() => onLeave(null)}
      />
      <p className="visually-hidden" role="status">
        {typed === '' ? '' : countWords(found.length)}
      </p>
      {typed !== '' && found.length === 0 && <p className="soft">{t('rollcall.find.none')}</p>}
      {found.length > 0 && (
        <div id={list} role="listbox" aria-label={t('rollcall.list')} className={styles.found}>
          {found.map((row, index) => (
            <Found
              key={row}
              id={`${list}-${index}`}
              entry={roll[row]}
              isActive={index === active}
              onChoose={() => leave(row)}
            />
          ))}
        </div>
      )}
    </div>
  );

  function countWords(count: number): string {
    return count === 0 ? t('rollcall.find.none') : t('rollcall.find.found', { count });
  }
}

type FoundProps = {
  readonly id: string;
  readonly entry: RollEntry | undefined;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

function Found({ id, entry, isActive, onChoose }: FoundProps) {
  const line = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  if (entry === undefined) return null;
  return (
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onMouseDown={(event) => {
        keepFocus(event);
        onChoose();
      }}
    >
      <span className={styles.number}>{entry.number}</span> {pupilName(entry)}
    </div>
  );
}

/** Rows in which a word of the name begins with each of the typed words. */
function rowsNamed(roll: readonly RollEntry[], typed: string): readonly number[] {
  const wanted = nameKey(typed)
    .split(' ')
    .filter((word) => word !== '');
  return roll.flatMap((entry, row) => {
    const words = nameKey(pupilName(entry)).split(' ');
    const fits = wanted.every((part) => words.some((word) => word.startsWith(part)));
    return fits ? [row] : [];
  });
}
