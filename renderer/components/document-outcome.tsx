import { useTranslate } from './translation';

type Props = {
  /** What was made; null before, and when it was given up. */
  readonly made:
    | { readonly kind: 'printed' }
    | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
    | null;
  readonly onReveal: () => void;
};

/** Where a document went, said at once to screen readers; always there, so that they listen. */
export function DocumentOutcome({ made, onReveal }: Props) {
  const t = useTranslate();
  return (
    <div role="status">
      {made?.kind === 'printed' && <p>{t('documents.made.printed')}</p>}
      {made?.kind === 'saved' && (
        <>
          <p>{t('documents.made.saved', { fileName: made.fileName, folder: made.folder })}</p>
          <button type="button" className="link-button" onClick={onReveal}>
            {t('documents.made.reveal')}
          </button>
        </>
      )}
    </div>
  );
}
