import type { DocumentChoice } from '../../../core/export/document-kinds';
import type { MadeDocument } from '../../../core/export/made-again';
import type { Database } from '../database';

export function madeDocumentRepository(database: Database) {
  return {
    madeDocuments(): readonly MadeDocument[] {
      return database
        .all<{ choice: string; madeOn: string }>(
          'SELECT choice, made_on AS madeOn FROM made_document ORDER BY turn DESC',
        )
        .map(({ choice, madeOn }) => ({ choice: JSON.parse(choice) as DocumentChoice, madeOn }));
    },

    putMadeDocument({ choice, madeOn }: MadeDocument): void {
      database.run(
        `INSERT INTO made_document (kind, choice, made_on, turn)
         VALUES (?, ?, ?, (SELECT COALESCE(MAX(turn), 0) + 1 FROM made_document))
         ON CONFLICT (kind) DO UPDATE SET choice = excluded.choice, made_on = excluded.made_on,
           turn = excluded.turn`,
        [choice.kind, JSON.stringify(choice), madeOn],
      );
    },
  };
}
