import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import {
  type DocumentChoice,
  type DocumentKind,
  rulesOf,
} from '../../../core/export/document-kinds';
import { BusyButton } from '../../components/busy-button';
import { useTranslate } from '../../components/translation';
import { chooseExportFolder, useExportFacts } from '../../stores/export-facts';
import { useExportPreview } from '../../stores/export-preview';
import {
  forgetExport,
  printDocument,
  stopExport,
  useExports,
  writeDocument,
} from '../../stores/exports';
import { ExportOutcome } from './export-outcome';
import styles from './exports.module.css';

type Props = {
  readonly kind: DocumentKind;
  /** Null while something is missing, or while there is nothing to make it of. */
  readonly choice: DocumentChoice | null;
};

/** What is done with the document, in sight wherever the page is read. */
export function ExportBar({ kind, choice }: Props) {
  const t = useTranslate();
  const job = useExports((state) => state.job);
  const save = useRef<HTMLButtonElement>(null);
  const isReady = choice !== null;
  const busy = job !== null;
  const write = (where: 'folder' | 'ask') => () => {
    if (choice !== null) void writeDocument(choice, where);
  };
  const print = () => {
    if (choice !== null) void printDocument(choice);
  };
  return (
    <div className={styles.bar}>
      <ExportOutcome />
      {job !== null && <Progress heir={save} />}
      <div className={styles.ready}>
        <BusyButton
          ref={save}
          variant="filled"
          disabled={!isReady}
          busy={busy}
          onClick={write('folder')}
        >
          {t('exportScreen.save')}
        </BusyButton>
        <BusyButton disabled={!isReady} busy={busy} onClick={write('ask')}>
          {t('exportScreen.saveAs')}
        </BusyButton>
        {rulesOf(kind).prints && (
          <BusyButton disabled={!isReady} busy={busy} onClick={print}>
            {t('exportScreen.print')}
          </BusyButton>
        )}
        <Destination />
      </div>
    </div>
  );
}

/** Under which name, and where. */
function Destination() {
  const t = useTranslate();
  const folder = useExportFacts((state) => state.folder?.folder);
  // While another document is being read, the name is still that of the one before.
  const fileName = useExportPreview(({ slow, preview }) => (slow ? undefined : preview?.fileName));

  // Of another folder, what failed in the one before says nothing.
  useEffect(() => {
    if (folder !== undefined) forgetExport();
  }, [folder]);

  return (
    <p className={styles.destination}>
      {fileName !== undefined && <span>{t('exportScreen.fileName', { fileName })}</span>}
      {folder !== undefined && <span>{t('exportScreen.goesTo', { folder })}</span>}
      <button type="button" className="link-button" onClick={() => void chooseExportFolder()}>
        {t('exportScreen.changeFolder')}
      </button>
    </p>
  );
}

/** @param heir Gets the keyboard back: what stops the work goes away with it. */
function Progress({ heir }: { readonly heir: RefObject<HTMLButtonElement | null> }) {
  const t = useTranslate();
  const job = useExports((state) => state.job);
  const stop = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = stop.current;
    return () => {
      if (document.activeElement === button) heir.current?.focus({ preventScroll: true });
    };
  }, [heir]);
  if (job === null) return null;
  const { progress, stopping } = job;
  const isLong = progress !== null && progress.total > 1;
  return (
    <div className={styles.progress}>
      {/* Said by the outcome, which screen readers listen to already. */}
      <p aria-hidden="true">{t('exportScreen.making')}</p>
      {isLong && (
        <>
          <progress
            value={progress.done}
            max={progress.total}
            aria-label={t('exportScreen.making')}
          />
          <span aria-hidden="true">{t('exportScreen.makingPart', progress)}</span>
        </>
      )}
      <BusyButton ref={stop} busy={stopping} onClick={() => void stopExport()}>
        {t(stopping ? 'exportScreen.stopping' : 'exportScreen.stop')}
      </BusyButton>
    </div>
  );
}
