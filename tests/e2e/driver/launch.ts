import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { hurryTimers, makeTimersHurry } from './hurry-timers';
import { shiftClock } from './shift-clock';

const projectRoot = join(__dirname, '../../..');

type Running = { readonly electron: ElectronApplication; readonly page: Page };

/**
 * Starts the built app, or the packaged one where `CONTINUO_PACKAGED` names its executable, on a
 * folder of its own. The system's browser, file dialogs and file manager are replaced by recorders:
 * nothing else of the app is.
 */
export async function launchContinuo(home: string): Promise<ElectronApplication> {
  const electron = await _electron.launch({
    ...program(),
    cwd: projectRoot,
    env: environment(home),
  });
  await electron.evaluate(({ app, shell, dialog }) => {
    const recorded: Recorded = {
      opened: [],
      chosenFile: null,
      savedFile: null,
      revealed: [],
      printed: [],
    };
    (globalThis as unknown as { recorded: Recorded }).recorded = recorded;
    shell.openExternal = async (url) => {
      recorded.opened.push(url);
    };
    shell.showItemInFolder = (path) => {
      recorded.revealed.push(path);
    };
    dialog.showOpenDialog = (async () => ({
      canceled: recorded.chosenFile === null,
      filePaths: recorded.chosenFile === null ? [] : [recorded.chosenFile],
    })) as typeof dialog.showOpenDialog;
    dialog.showSaveDialog = (async () => ({
      canceled: recorded.savedFile === null,
      filePath: recorded.savedFile ?? '',
    })) as typeof dialog.showSaveDialog;
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_settings, ended) => {
        recorded.printed.push(contents.getTitle());
        ended?.(true, '');
      };
    });
    type Recorded = {
      opened: string[];
      chosenFile: string | null;
      savedFile: string | null;
      revealed: string[];
      printed: string[];
    };
  });
  return electron;
}

/** With a shifted clock, the same one after a restart: the app's clock goes on. */
export async function launchAt(home: string, shift: number): Promise<Running> {
  const electron = await launchContinuo(home);
  await runInMain(electron, shiftClock, shift);
  await runInMain(electron, makeTimersHurry, undefined);
  const page = await electron.firstWindow();
  // A clock that was set in the empty page before ours would go with it.
  await page.waitForURL('continuo://app/**', { waitUntil: 'domcontentloaded' });
  await page.evaluate(shiftClock, shift);
  return { electron, page };
}

/** So many milliseconds go by on the clocks of the app; what waits goes on waiting. */
export async function setClocksForward({ electron, page }: Running, by: number): Promise<void> {
  await runInMain(electron, shiftClock, by);
  await page.evaluate(shiftClock, by);
}

/** So many milliseconds go by at once: on the clocks, and for what waits in main. */
export async function letTimePass(running: Running, by: number): Promise<void> {
  await setClocksForward(running, by);
  await runInMain(running.electron, hurryTimers, by);
}

/** A function that needs nothing around it. */
async function runInMain<T>(
  electron: ElectronApplication,
  work: (given: T) => void,
  given: T,
): Promise<void> {
  const call = [work.toString(), given] as const;
  await electron.evaluate((_, [source, by]) => new Function(`return ${source}`)()(by), call);
}

/** Starts the program a second time on the same folder, without a driver; gives its exit code. */
export function startSecond(home: string): Promise<number | null> {
  const { executablePath, args } = program();
  const second = spawn(executablePath, [...args, '--no-sandbox'], {
    cwd: projectRoot,
    env: environment(home),
    stdio: 'ignore',
  });
  return new Promise((resolve) => second.once('exit', resolve));
}

/** Only servers of the tests have a name: no test asks a host of the Internet, nor depends on one. */
const NO_INTERNET = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** A camera and a microphone that every machine has; who may use them is asked as usual. */
const FAKE_DEVICES = '--use-fake-device-for-media-stream';

function program(): { executablePath: string; args: string[] } {
  const packaged = process.env.CONTINUO_PACKAGED;
  if (packaged !== undefined)
    return { executablePath: packaged, args: [NO_INTERNET, FAKE_DEVICES] };
  const requireHere = createRequire(join(projectRoot, 'package.json'));
  const args = [projectRoot, NO_INTERNET, FAKE_DEVICES];
  return { executablePath: requireHere('electron') as string, args };
}

function environment(home: string): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    CONTINUO_HOME: home,
    // Where Linux keeps what starts with the session: nobody's real one is touched.
    XDG_CONFIG_HOME: join(home, 'config'),
  };
}
