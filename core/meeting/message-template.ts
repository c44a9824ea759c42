/**
 * What the placeholders of a text stand for. `{classe}`, `{matiere}`, `{heure}`, `{date}` and
 * `{lien}` are what the teacher types, in the pupils' language like the rest of the text.
 */
export type TemplateFacts = {
  readonly classe: string;
  /** May be empty: the comma and the spaces before its placeholder go with it. */
  readonly matiere: string;
  readonly heure: string;
  readonly date: string;
  /** Absent for a text that leads nowhere, written when no room opened. */
  readonly lien?: string;
};

/** A row of spaces is tried from its beginning only: a text may hold thousands. */
const PLACEHOLDER =
  /(,[ \u00a0\u202f]*|(?<![ \u00a0\u202f])[ \u00a0\u202f]*)\{(classe|matiere|heure|date|lien)\}/g;

/**
 * A text of the teacher with its placeholders filled in; unknown ones stay as typed. The link is
 * never forgotten: a text without `{lien}` gets it at its end, alone on its line, so that no mail
 * program takes a full stop into it. Values are read once, in one pass: a class that is named
 * « {lien} » is written so. Line breaks become `\n`.
 */
export function fillTemplate(template: string, facts: TemplateFacts): string {
  const text = template.replace(/\r\n?/g, '\n').trimEnd();
  const filled = text.replace(PLACEHOLDER, (_, before: string, name: keyof TemplateFacts) => {
    const value = oneLine(facts[name] ?? '');
    return value === '' ? '' : before + value;
  });
  if (facts.lien === undefined || text.includes('{lien}')) return filled;
  return [...(filled === '' ? [] : [filled, '']), oneLine(facts.lien)].join('\n');
}

/** A name as typed cannot break the message or be read as markup by an ENT's editor. */
function oneLine(text: string): string {
  return text
    .replace(/[<>]/g, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, (gap) => (/^[\u00a0\u202f]$/.test(gap) ? gap : ' '))
    .trim();
}
