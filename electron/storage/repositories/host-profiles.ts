import type { HostProfile } from '../../../core/meeting/host-profile';
import type { Database } from '../database';

/** The profiles that the teacher edited, by host. */
export function hostProfileRepository(database: Database) {
  function profiles(end: string, values: readonly string[] = []): readonly HostProfile[] {
    return database
      .all<{ profile: string }>(`SELECT profile FROM host_profile ${end}`, values)
      .map(({ profile }) => JSON.parse(profile) as HostProfile);
  }

  return {
    hostProfiles: () => profiles('ORDER BY host'),

    findHostProfile: (host: string): HostProfile | undefined =>
      profiles('WHERE host = ?', [host])[0],

    putHostProfile(profile: HostProfile): void {
      database.run(
        `INSERT INTO host_profile (host, profile) VALUES (?, ?)
         ON CONFLICT (host) DO UPDATE SET profile = excluded.profile`,
        [profile.host, JSON.stringify(profile)],
      );
    },

    removeHostProfile(host: string): void {
      database.run('DELETE FROM host_profile WHERE host = ?', [host]);
    },
  };
}
