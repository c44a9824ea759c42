import type { ReadFile } from './draft';

/** The file of a report that was accepted. */
type AcceptedFile = { readonly reportId: string; readonly file: ReadFile };

/** The files of the reports that were accepted, by lesson. Their paths never leave main. */
export function createAcceptedFiles(
  deleteFile: (path: string, fingerprint: string) => Promise<boolean>,
) {
  const accepted = new Map<string, readonly AcceptedFile[]>();

  return {
    /**
     * Beside those of before that were not deleted, as long as their reports are kept: what is
     * undone and accepted again can be deleted still. Gives the names of all.
     */
    add(
      lessonId: string,
      files: readonly AcceptedFile[],
      kept: readonly string[],
    ): readonly string[] {
      const before = (accepted.get(lessonId) ?? []).filter(({ reportId }) =>
        kept.includes(reportId),
      );
      accepted.set(lessonId, [...before, ...files]);
      return [...before, ...files].map(({ file }) => file.name);
    },

    /** Deletes those that are still what was read; gives the names of the others. */
    async deleteAll(lessonId: string): Promise<readonly string[]> {
      const files = accepted.get(lessonId) ?? [];
      accepted.delete(lessonId);
      const left: string[] = [];
      for (const { file } of files) {
        if (!(await deleteFile(file.path, file.fingerprint))) left.push(file.name);
      }
      return left;
    },

    forget: (): void => accepted.clear(),
  };
}
