import ElectronStore from 'electron-store';
import { z } from 'zod';
import type { Preferences } from '../../core/contract/views';
import { DEFAULT_RULES, LARGEST_TOLERANCE } from '../../core/participants/proposal-rules';
import { DEFAULT_NEUTRAL_HOSTS, MOST_NEUTRAL_HOSTS } from '../../core/reachability/neutral-hosts';

/** Pixels, more than three 4K screens side by side: the system may refuse a larger window and end. */
const LARGEST_SIDE = 12_000;

const preferences = z.object({
  language: z.enum(['fr', 'en']).catch('fr'),
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  textSize: z.enum(['normal', 'large', 'larger']).catch('normal'),
  /** None = nobody is asked. */
  neutralHosts: z
    .array(z.string())
    .max(MOST_NEUTRAL_HOSTS)
    .catch([...DEFAULT_NEUTRAL_HOSTS]),
  /** Where documents go without being asked for each; none: the documents of the computer. */
  exportFolder: z.string().nullable().catch(null),
  /** The start with the session was proposed once. */
  autostartProposed: z.boolean().catch(false),
  /** How presence in a visio becomes proposals. */
  participantRules: z
    .object({
      lateAfter: z.number().int().min(0).max(LARGEST_TOLERANCE),
      leftBefore: z.number().int().min(0).max(LARGEST_TOLERANCE),
      share: z.number().int().min(0).max(100),
    })
    .catch(DEFAULT_RULES),
  window: z
    .object({
      width: z.number().int().min(640).max(LARGEST_SIDE),
      height: z.number().int().min(480).max(LARGEST_SIDE),
    })
    .catch({ width: 1200, height: 800 }),
});

type Stored = z.infer<typeof preferences>;

/**
 * What is kept in clear beside the vault: the look, the window, no pupil and no secret. A damaged
 * or unwritable file gives the defaults, for this session at least: nothing in it is worth
 * stopping a teacher at 8:02.
 */
export function openPreferences(folder: string) {
  const file = openFile(folder);
  let current = preferences.parse(file?.store ?? {});
  const look = (): Preferences => {
    const { language, theme, textSize } = current;
    return { language, theme, textSize };
  };

  return {
    stored: (): Stored => current,
    read: look,
    write(changed: Partial<Stored>): Preferences {
      current = preferences.parse({ ...current, ...changed });
      try {
        file?.set(current);
      } catch {
        // Kept in memory; the vault's own state says that the folder cannot be written.
      }
      return look();
    },
  };
}

function openFile(folder: string): ElectronStore<Stored> | null {
  try {
    return new ElectronStore<Stored>({
      cwd: folder,
      name: 'preferences',
      clearInvalidConfig: true,
    });
  } catch {
    return null;
  }
}
