import type { ClassTexts } from '../../../core/meeting/class-texts';
import type { Database } from '../database';
import { presentOnly } from './rows';

export function classTextsRepository(database: Database) {
  return {
    classTexts(classId: string): ClassTexts {
      const [row] = database.all<object>(
        'SELECT invitation, later, work FROM class_texts WHERE class_id = ?',
        [classId],
      );
      return presentOnly<ClassTexts>(row ?? {});
    },

    putClassTexts(classId: string, texts: ClassTexts): void {
      database.run(
        `INSERT INTO class_texts (class_id, invitation, later, work) VALUES (?, ?, ?, ?)
         ON CONFLICT (class_id) DO UPDATE SET
           invitation = excluded.invitation, later = excluded.later, work = excluded.work`,
        [classId, texts.invitation ?? null, texts.later ?? null, texts.work ?? null],
      );
    },
  };
}
