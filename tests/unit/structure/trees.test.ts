import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** What the compiler says of one more file in a tree, under that tree's own project. */
function faultsOf(tree: 'core' | 'electron' | 'renderer', source: string): readonly string[] {
  const project = join(root, tree, 'tsconfig.json');
  const parsed = ts.parseJsonConfigFileContent(
    ts.readConfigFile(project, ts.sys.readFile).config,
    ts.sys,
    dirname(project),
  );
  const file = join(root, tree, 'one-more-file.ts');
  const options = { ...parsed.options, noEmit: true, composite: false, incremental: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? source : readFile(name));
  host.getSourceFile = (name, languageVersion) =>
    name === file
      ? ts.createSourceFile(name, source, languageVersion)
      : getSourceFile(name, languageVersion);
  const declarations = parsed.fileNames.filter((name) => name.endsWith('.d.ts'));
  const program = ts.createProgram([file, ...declarations], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .filter((fault) => fault.file?.fileName === file)
    .map((fault) => ts.flattenDiagnosticMessageText(fault.messageText, ' '));
}

describe('the compiler keeps the trees apart', () => {
  it('lets core use values, and the three globals that every process has', () => {
    expect(faultsOf('core', "export const one = new URL('https://example.org').host;")).toEqual([]);
  });

  it.each([
    ['the screen', 'export const one = window.innerWidth;'],
    ['a disk', "import { readFileSync } from 'node:fs';\nexport const one = readFileSync;"],
    ['the process', 'export const one = process.env;'],
    ['a console', "console.log('one');\nexport {};"],
  ])('refuses %s in core', (_what, source) => {
    expect(faultsOf('core', source)).not.toEqual([]);
  });

  it('refuses the screen in electron', () => {
    expect(faultsOf('electron', 'export const one = document.title;')).not.toEqual([]);
  });
});
