/**
 * What a teacher takes out again and again: the last choice of each kind of document (`choice` is
 * JSON), the day on which it was made, since its periods are read against it, and in which order.
 * Frozen: a shipped migration is never edited.
 */
export const exportsMade = `
CREATE TABLE made_document (
  kind TEXT PRIMARY KEY,
  choice TEXT NOT NULL,
  made_on TEXT NOT NULL,
  turn INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
