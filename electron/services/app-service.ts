import type { AppView, Preferences, VaultStatus } from '../../core/contract/views';

export type AppService = ReturnType<typeof createAppService>;

/** What a screen needs before anything else: the vault's state and the look. */
export function createAppService(ports: {
  readonly version: string;
  readonly vault: { readonly folder: string; state(): VaultStatus };
  readonly preferences: {
    read(): Preferences;
    write(changed: Partial<Preferences>): Preferences;
  };
  readonly onPreferences: (preferences: Preferences) => void;
}) {
  return {
    read: (): AppView => ({
      vault: ports.vault.state(),
      vaultFolder: ports.vault.folder,
      preferences: ports.preferences.read(),
      version: ports.version,
    }),

    writePreferences(changed: Partial<Preferences>): Preferences {
      const written = ports.preferences.write(changed);
      ports.onPreferences(written);
      return written;
    },
  };
}
