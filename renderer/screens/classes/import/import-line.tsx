import { Button } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { ListedLine } from '../../../../core/roster/merging/merge';
import { pupilName } from '../../../../core/roster/pupil-name';
import { useTranslation } from '../../../components/translation';
import { CorrectionForm } from './correction-form';
import styles from './import-preview.module.css';
import { tellingFacts } from './listed-words';

type Props = {
  readonly line: ListedLine;
  /** Before the name. */
  readonly box?: ReactNode;
  /** Under the name: what is asked or said of the line. */
  readonly children?: ReactNode;
};

/** One pupil as the list names them; the name can be corrected in place. */
export function ImportLine({ line, box, children }: Props) {
  const { t, language } = useTranslation();
  const [isCorrected, setCorrected] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = pupilName(line.listed);

  function close(): void {
    setCorrected(false);
    // After the button is drawn again.
    setTimeout(() => button.current?.focus());
  }

  return (
    <li className={styles.line}>
      {isCorrected ? (
        <CorrectionForm line={line} onClose={close} />
      ) : (
        <div className={styles.head}>
          {box}
          <span className={styles.who}>
            {box === undefined && <strong>{name}</strong>}
            <span className="soft">{tellingFacts(t, language, line.listed)}</span>
          </span>
          <Button
            ref={button}
            variant="subtle"
            size="compact-md"
            aria-label={t('merge.screen.correctOf', { name })}
            onClick={() => setCorrected(true)}
          >
            {t('merge.screen.correct')}
          </Button>
        </div>
      )}
      {children}
    </li>
  );
}
