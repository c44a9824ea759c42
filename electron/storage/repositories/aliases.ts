import type { Alias } from '../../../core/participants/lesson-report';
import type { Database } from '../database';

const COLUMNS = `id, class_id AS classId, key, name, pupil_id AS pupilId,
  learned_at AS learnedAt, event_id AS eventId`;

/** The names that teachers joined to pupils. */
export function aliasRepository(database: Database) {
  return {
    /** Those in force, the last one of each key, in the order in which they were learned. */
    aliases(classId: string): readonly Alias[] {
      return database.all<Alias>(
        `SELECT ${COLUMNS} FROM participant_alias
           WHERE rowid IN (SELECT max(rowid) FROM participant_alias
                           WHERE class_id = ? AND in_force = 1 GROUP BY key)
           ORDER BY rowid`,
        [classId],
      );
    },

    /** Those whose act was undone, in the order in which they were learned. */
    undoneAliases(classId: string): readonly Alias[] {
      return database.all<Alias>(
        `SELECT ${COLUMNS} FROM participant_alias WHERE class_id = ? AND in_force = 0 ORDER BY rowid`,
        [classId],
      );
    },

    /** In force from now on. */
    addAlias(alias: Alias): void {
      database.run(
        `INSERT INTO participant_alias
           (id, class_id, key, name, pupil_id, learned_at, event_id, in_force)
         VALUES (?, ?, ?, ?, ?, ?, ?, 1)`,
        [
          alias.id,
          alias.classId,
          alias.key,
          alias.name,
          alias.pupilId,
          alias.learnedAt,
          alias.eventId,
        ],
      );
    },

    /** Of an act that is undone or done again. */
    setAliasesInForce(eventId: string, inForce: boolean): void {
      database.run('UPDATE participant_alias SET in_force = ? WHERE event_id = ?', [
        inForce,
        eventId,
      ]);
    },

    /** With the older ones of its key; gives its class, or undefined if there is no such alias. */
    forgetAlias(id: string): string | undefined {
      const [alias] = database.all<{ classId: string; key: string }>(
        'SELECT class_id AS classId, key FROM participant_alias WHERE id = ?',
        [id],
      );
      if (alias === undefined) return undefined;
      database.run('DELETE FROM participant_alias WHERE class_id = ? AND key = ?', [
        alias.classId,
        alias.key,
      ]);
      return alias.classId;
    },
  };
}
