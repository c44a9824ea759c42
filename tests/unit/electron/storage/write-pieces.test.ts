import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failure, success } from '../../../../core/shared/result';
import { clearHalfFiles, dropHalfFiles } from '../../../../electron/storage/half-files';
import { writePieces } from '../../../../electron/storage/write-pieces';

const FRESH = { replace: false };
const INSTEAD = { replace: true };

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-pieces-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    path: join(folder, 'Registre 4A.csv'),
    files: () => readdirSync(folder).sort(),
  };
}

async function* pieces(between: () => unknown = () => undefined) {
  yield 'ABADIE\r\n';
  await between();
  yield 'BARON\r\n';
}

/** The number of a process that was killed. */
async function deadProcess(): Promise<number> {
  const child = spawn('sleep', ['60']);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('a file that is being written', () => {
  it('goes when the program ends, and never stands half in its place', async () => {
    const { path, files } = openFolder();
    writeFileSync(path, 'before');
    const left: string[][] = [];
    const written = await writePieces(
      path,
      pieces(() => {
        left.push(files());
        dropHalfFiles();
        left.push(files());
      }),
      INSTEAD,
    );
    expect(left).toEqual([
      [expect.stringMatching(/^\.continuo-.*\.part$/), 'Registre 4A.csv'],
      ['Registre 4A.csv'],
    ]);
    expect(written).toEqual(failure('export-failed'));
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it('of a program that was killed goes at the next writing into its folder, or the next start', async () => {
    const { folder, path, files } = openFolder();
    const dead = await deadProcess();
    async function leave() {
      let name = '';
      const grown = pieces(() => {
        name = files().find((each) => each.endsWith('.part')) ?? '';
        writeFileSync(join(folder, `${name}.kept`), 'ABADIE');
      });
      await writePieces(path, grown, INSTEAD);
      const killed = name.replace(`-${process.pid}-`, `-${dead}-`);
      renameSync(join(folder, `${name}.kept`), join(folder, killed));
      return killed;
    }
    const first = await leave();
    expect(files()).toEqual([first, 'Registre 4A.csv']);
    await writePieces(path, pieces(), INSTEAD);
    expect(files()).toEqual(['Registre 4A.csv']);
    await leave();
    await clearHalfFiles(folder);
    expect(files()).toEqual(['Registre 4A.csv']);
  });

  it('by a running program or another computer is left alone, and so is all that is not ours', async () => {
    const { path, files } = openFolder();
    const dead = await deadProcess();
    const others = [
      `.continuo-0badcafe-${dead}-b4ea7c36-0d5b-4f43-9c1e-9d1a8f7a0b11.part`,
      'film.part',
      `.continuo-${dead}.part.docx`,
    ];
    for (const name of others) writeFileSync(join(path, '..', name), 'x');
    let own: readonly string[] = [];
    const first = writePieces(
      path,
      pieces(async () => {
        await writePieces(`${path}.2`, pieces(), FRESH);
        own = files().filter((name) => name.includes(`-${process.pid}-`));
      }),
      FRESH,
    );
    expect(await first).toEqual(success('written'));
    expect(own).toHaveLength(1);
    expect(files()).toEqual([...others, 'Registre 4A.csv', 'Registre 4A.csv.2'].sort());
  });
});

describe('a name that is taken', () => {
  it('by a link that leads nowhere stays taken, and the link is not followed', async () => {
    const { folder, path, files } = openFolder();
    symlinkSync(join(folder, 'gone'), path);
    expect(await writePieces(path, pieces(), FRESH)).toEqual(success('exists'));
    expect(files()).toEqual(['Registre 4A.csv']);
  });

  it('by a link is replaced without the file that it leads to', async () => {
    const { folder, path } = openFolder();
    writeFileSync(join(folder, 'notes'), 'untouched');
    symlinkSync(join(folder, 'notes'), path);
    expect(await writePieces(path, pieces(), INSTEAD)).toEqual(success('written'));
    expect(readFileSync(join(folder, 'notes'), 'utf8')).toBe('untouched');
    expect(readFileSync(path, 'utf8')).toBe('ABADIE\r\nBARON\r\n');
  });
});

describe('a folder', () => {
  it('that is a file, or was taken away, is told', async () => {
    const { folder, path, files } = openFolder();
    writeFileSync(path, 'before');
    for (const wrong of [join(path, 'x.csv'), join(folder, 'gone', 'x.csv')]) {
      for (const options of [FRESH, INSTEAD]) {
        expect(await writePieces(wrong, pieces(), options)).toEqual(failure('export-failed'));
      }
    }
    expect(files()).toEqual(['Registre 4A.csv']);
  });

  it.runIf(mayMount())(
    'on a full disk keeps the file that was there, and nothing else',
    async () => {
      const { folder, path, files } = openFolder();
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
      try {
        writeFileSync(path, 'before');
        async function* endless() {
          for (let n = 0; n < 100; n += 1) yield 'ABADIE;Léa\r\n'.repeat(200);
        }
        expect(await writePieces(path, endless(), INSTEAD)).toEqual(failure('export-disk-full'));
        expect(await writePieces(`${path}.2`, endless(), FRESH)).toEqual(
          failure('export-disk-full'),
        );
        expect(files()).toEqual(['Registre 4A.csv']);
        expect(readFileSync(path, 'utf8')).toBe('before');
        execFileSync('mount', ['-o', 'remount,ro', folder]);
        expect(await writePieces(path, pieces(), INSTEAD)).toEqual(failure('export-failed'));
        expect(readFileSync(path, 'utf8')).toBe('before');
      } finally {
        execFileSync('umount', [folder]);
      }
    },
  );
});

/** Only a computer for tests lets a test mount a small disk. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
