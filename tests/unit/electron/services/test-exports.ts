import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Events } from '../../../../core/contract/events';
import type { PrintPage } from '../../../../core/contract/print-views';
import type { ExportDocument } from '../../../../core/export/document';
import type { DocumentChoice } from '../../../../core/export/document-kinds';
import { toSpreadsheet } from '../../../../core/export/spreadsheet';
import type { Row } from '../../../../core/export/table';
import { failure, success } from '../../../../core/shared/result';
import { createTranslator } from '../../../../core/strings/translate';
import { createExportDesk } from '../../../../electron/services/export/export-desk';
import type {
  DocumentMakers,
  Making,
} from '../../../../electron/services/export/makers/document-maker';
import { VaultLocked } from '../../../../electron/services/ports';
import { createExportFolder } from '../../../../electron/storage/export-folder';
import { createWrittenFiles } from '../../../../electron/storage/written-files';
import { settled } from '../hand-clock';
import { PARIS } from '../open-test-store';
import { openRegisters } from './test-registers';

/** The list of 4A as CSV. */
export const LIST: DocumentChoice = {
  kind: 'list',
  subject: { about: 'classes', classIds: ['4A'] },
  format: 'csv',
  hidden: [],
};

/** A document of so many lines, one step of its making for each. */
async function longDocument(making: Making, lines: number): Promise<ExportDocument> {
  const rows: Row[] = [];
  for (let line = 1; line <= lines; line += 1) {
    rows.push({ name: `Élève ${line}`, note: `secret ${line}` });
    await making.step(line, lines);
  }
  return {
    ...{ title: 'Liste de 4A', fileName: 'Liste 4A', landscape: true },
    tables: [
      {
        title: 'Liste de 4A',
        columns: [
          { key: 'name', label: 'Nom', kind: 'text' },
          { key: 'note', label: 'Remarque', kind: 'text' },
        ],
        rows,
        notes: ['Fait par Continuo.'],
      },
    ],
  };
}

/** The desk of exports in the folder of a test: a list of three lines, unless it is told more. */
export function openExports() {
  const school = openRegisters();
  const state = {
    lines: 3,
    folder: join(school.folder, 'documents'),
    chosenFolder: null as string | null,
    chosenFile: null as string | null,
    /** What the dialog for a file gives, one after the other; then `chosenFile`. */
    answers: [] as (string | null)[],
    proposed: '',
    drawing: 'done' as 'done' | 'never',
    printed: 'printed' as 'printed' | 'cancelled',
    locked: false,
  };
  const told: Events['export:progress'][] = [];
  const pages: PrintPage[] = [];
  const revealed: string[] = [];
  const asked: string[] = [];
  const files = createWrittenFiles();
  let kept: { readonly exportFolder: string | null } = { exportFolder: null };
  const preferences = {
    stored: () => kept,
    write(changed: { readonly exportFolder: string }): void {
      kept = changed;
    },
  };
  const folder = createExportFolder(preferences, state.folder);
  let onStep = () => {};
  const list: DocumentMakers['list'] = async (_subject, making) =>
    success(await longDocument(making, state.lines));
  const desk = createExportDesk({
    store() {
      if (state.locked) throw new VaultLocked();
      return school.store;
    },
    now: school.clock.now,
    timeZone: () => PARIS,
    registers: school.registers,
    translate: () => createTranslator('fr'),
    language: () => 'fr',
    // No other kind is asked for.
    makers: async () => ({ list }) as DocumentMakers,
    printing: {
      async toPdf(page, _layout, stop) {
        pages.push(page);
        if (state.drawing === 'never') {
          await new Promise((resolve) => stop?.addEventListener('abort', resolve));
          return failure('document-failed');
        }
        return success(new TextEncoder().encode('%PDF'));
      },
      async toPaper(page) {
        pages.push(page);
        return success(state.printed);
      },
    },
    folder: folder.read,
    keepFolder: folder.keep,
    inFolder: folder.inFolder,
    isThere: folder.isThere,
    chooseFolder: async () => state.chosenFolder,
    async chooseFile(proposed) {
      state.proposed = proposed;
      asked.push(proposed);
      const [answer = state.chosenFile, ...others] = state.answers;
      state.answers = others;
      return answer;
    },
    writeFile: files.writePieces,
    writeSheets: async ({ tables, format }) => success(toSpreadsheet(tables, format)),
    lastWritten: files.last,
    reveal: (path) => revealed.push(path),
    tell(progress) {
      told.push(progress);
      onStep();
    },
    pause: settled,
  });
  return {
    ...school,
    desk,
    state,
    told,
    pages,
    revealed,
    /** What the dialog for a file proposed. */
    asked,
    /** Something happens in the midst of the next document. */
    meanwhile(work: () => void): void {
      onStep = () => {
        onStep = () => {};
        work();
      };
    },
    /** What stands in the folder of exports, half files too. */
    files: () => (existsSync(state.folder) ? readdirSync(state.folder).toSorted() : []),
  };
}
