import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { desktopAutostart } from '../../../../electron/windows/desktop-autostart';
import { desktopEntry, startsCommand } from '../../../../electron/windows/desktop-entry';

const COMMAND = ['/home/léa/Mes programmes/Continuo.AppImage'];

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-autostart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'autostart', 'continuo.desktop');
  return { folder, file, autostart: desktopAutostart(folder, COMMAND) };
}

describe('the start with a Linux session', () => {
  it('is a file in the autostart folder, which is made and goes away again', () => {
    const { autostart, file } = openFolder();
    expect(autostart.read()).toBe(false);
    expect(autostart.write(true)).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toContain(`Exec="${COMMAND[0]}"\n`);
    expect(autostart.read()).toBe(true);
    autostart.write(false);
    autostart.write(false);
    expect(autostart.read()).toBe(false);
  });

  it('that the desktop switched off, or that starts another program, counts as off', () => {
    const { autostart, file } = openFolder();
    autostart.write(true);
    const entry = readFileSync(file, 'utf8');
    for (const line of ['Hidden=true', 'X-GNOME-Autostart-enabled=false']) {
      writeFileSync(file, `${entry}${line}\n`);
      expect(autostart.read(), line).toBe(false);
    }
    writeFileSync(file, desktopEntry('Continuo', ['/old/Continuo.AppImage']));
    expect(autostart.read()).toBe(false);
  });

  it('that cannot be written is refused, and nothing breaks', () => {
    const { folder, autostart } = openFolder();
    writeFileSync(join(folder, 'autostart'), 'a file stands where the folder should');
    expect(autostart.write(true)).toEqual({ ok: false, error: 'autostart-failed' });
  });

  it('is not switched off by what cannot be removed', () => {
    const { folder, file, autostart } = openFolder();
    mkdirSync(join(folder, 'autostart', 'continuo.desktop'), { recursive: true });
    expect(autostart.write(false)).toEqual({ ok: false, error: 'autostart-failed' });
    expect(() => readFileSync(file)).toThrow();
  });
});

describe('a command in a desktop entry', () => {
  it('keeps its spaces, quotes, dollars, percents and backslashes as the specification says', () => {
    const entry = desktopEntry('Continuo', ['/a b/"$5" 100%`\\', 'c']);
    expect(entry).toContain('Exec="/a b/\\\\"\\\\$5\\\\" 100%%\\\\`\\\\\\\\" "c"\n');
  });

  it('is read back as it was meant, whatever its characters', () => {
    const anyCommand = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyCommand, (command) => {
        const entry = desktopEntry('Continuo', command);
        expect(readExec(entry)).toEqual(command);
        expect(startsCommand(entry, command)).toBe(true);
      }),
    );
  });
});

/** As a desktop reads it: the escapes of a string value first, then the quoting of `Exec`. */
function readExec(entry: string): readonly string[] {
  const [, raw = ''] = /^Exec=([^\n]*)$/m.exec(entry) ?? [];
  const value = raw.replace(/\\([\\nrt])/g, (_all, code: string) =>
    code === '\\' ? '\\' : code === 'n' ? '\n' : code === 'r' ? '\r' : '\t',
  );
  return [...value.matchAll(/"((?:[^"\\]|\\[\s\S])*)"/g)].map(([, inQuotes = '']) =>
    inQuotes.replace(/\\([\s\S])/g, '$1').replaceAll('%%', '%'),
  );
}
