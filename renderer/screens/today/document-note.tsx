import { DocumentOutcome } from '../../components/document-outcome';
import { ErrorNote } from '../../components/error-note';
import { type Medium, revealDocument, useDocuments } from '../../stores/documents';

type Props = { readonly lessonId: string; readonly as: Medium };

/** Beside its button: where a page of this lesson went, on paper or as a file. */
export function DocumentNote({ lessonId, as }: Props) {
  const made = useDocuments((state) => {
    const isThis = state.made?.kind === (as === 'pdf' ? 'saved' : 'printed');
    return isThis && state.made.about === lessonId ? state.made : null;
  });
  const failed = useDocuments((state) =>
    state.failed?.about === lessonId && state.failed.as === as ? state.failed : null,
  );
  return (
    <>
      <DocumentOutcome made={made} onReveal={() => void revealDocument(lessonId)} />
      {failed !== null && <ErrorNote error={failed.error} />}
    </>
  );
}
