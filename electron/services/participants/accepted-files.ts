import type { ReadFile } from './draft';

/** The files of the reports that were accepted last, by lesson. Their paths never leave main. */
export function createAcceptedFiles(
  deleteFile: (path: string, fingerprint: string) => Promise<boolean>,
) {
  const accepted = new Map<string, readonly ReadFile[]>();

  return {
    put(lessonId: string, files: readonly ReadFile[]): void {
      accepted.set(lessonId, files);
    },

    /** Deletes those that are still what was read; gives the names of the others. */
    async deleteAll(lessonId: string): Promise<readonly string[]> {
      const files = accepted.get(lessonId) ?? [];
      accepted.delete(lessonId);
      const left: ReadFile[] = [];
      for (const file of files) {
        if (!(await deleteFile(file.path, file.fingerprint))) left.push(file);
      }
      return left.map(({ name }) => name);
    },

    forget: (): void => accepted.clear(),
  };
}
