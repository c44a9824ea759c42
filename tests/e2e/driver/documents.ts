import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import type { Answer, RequestName, Requests } from '../../../core/contract/requests';
import { askFrom } from './ask-from';
import type { Continuo } from './continuo';

const run = promisify(execFile);

/** A PDF file as Poppler reads it. */
export type ReadPdf = {
  readonly text: string;
  readonly pages: number;
  /** In its properties. */
  readonly title: string;
};

/** What a teacher takes away on paper, or as a file that is printed elsewhere. */
export class Documents {
  constructor(private readonly continuo: Continuo) {}

  /** Asks as the screens ask, through the gate: for what no button is needed to show. */
  ask<N extends RequestName>(name: N, input: Requests[N]['in']): Promise<Answer<N>> {
    return askFrom(this.continuo.page, name, input);
  }

  /** The file that the next document is saved in. */
  async willSaveAs(fileName: string): Promise<string> {
    const path = join(this.continuo.home, fileName);
    await this.continuo.willSaveTo(path);
    return path;
  }

  /** The only class of the demonstration, and its lesson of the morning. */
  async morning(): Promise<{ classId: string; lessonId: string }> {
    const day = await this.ask('lessons:day', { date: null });
    const [lesson] = day.ok ? day.value.lessons : [];
    if (lesson === undefined) throw new Error('there is no lesson this morning');
    return { classId: lesson.classId, lessonId: lesson.id };
  }
}

/** Reads a PDF file with Poppler; words are one space apart, whatever the lines. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const { stdout: text } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-']);
  const { stdout: facts } = await run('pdfinfo', [path]);
  const pages = Number(/^Pages:\s+(\d+)/m.exec(facts)?.[1]);
  const title = /^Title:\s+(.*)$/m.exec(facts)?.[1] ?? '';
  return { text: text.replace(/\s+/g, ' '), pages, title };
}

/** The fonts of a PDF file, each with whether the file carries it. */
export async function readPdfFonts(
  path: string,
): Promise<readonly { readonly name: string; readonly embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [path]);
  const [, , ...lines] = stdout.trim().split('\n');
  return lines.map((line) => {
    // The last columns: embedded, subset, unicode, and the two numbers of the object.
    const words = line.trim().split(/\s+/);
    return { name: words[0] ?? '', embedded: words.at(-5) === 'yes' };
  });
}

/** A test that reads a PDF says that it did not run where nothing here can. */
export function needsPdfReader(): void {
  let isInstalled = true;
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
  } catch {
    isInstalled = false;
  }
  test.skip(!isInstalled, 'Poppler (pdftotext) is not installed: this did not run');
}
