import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentStem } from '../../../../core/export/document-stem';
import { safeFileName } from '../../../../core/export/file-name';
import { lessonStemFacts } from '../../../../core/export/lessons/lesson-words';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');

const lesson = { className: '4A', start: '2026-11-23T07:00:00Z', timeZone: 'Europe/Paris' };

function callName({ className, start, timeZone }: typeof lesson): string {
  const called = { start, end: start, kind: 'lesson', subject: '' } as const;
  return t('exports.lesson.fileName', lessonStemFacts({ className, timeZone, lesson: called }));
}

describe('the name of an exported file', () => {
  it('tells the class and the period, in the time of the school', () => {
    expect(callName(lesson)).toBe('Appel 4A 2026-11-23 8h00');
    expect(callName({ ...lesson, timeZone: 'Pacific/Noumea' })).toBe('Appel 4A 2026-11-23 18h00');
    const month = { classNames: ['CE1/CE2'], from: '2026-11', to: '2026-11' };
    expect(safeFileName(documentStem('calls', month, t), 'ods')).toBe('Appels CE1-CE2 2026-11.ods');
    const term = { classNames: ['4A', '4B', '3C'], from: '2026-09', to: '2026-11' };
    expect(documentStem('register', term, t)).toBe('Registre 3 classes 2026-09 à 2026-11');
  });

  it('keeps the period when the name of the class is endless', () => {
    const month = { classNames: ['é'.repeat(300)], from: '2026-11', to: '2026-11' };
    const name = safeFileName(documentStem('register', month, t), 'csv');
    expect(name).toMatch(/ 2026-11\.csv$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(140);
    const call = safeFileName(callName({ ...lesson, className: 'é'.repeat(300) }), 'csv');
    expect(call).toMatch(/ 2026-11-23 8h00\.csv$/);
  });

  it('is no device of Windows and has no disguised extension', () => {
    expect(safeFileName('con', 'csv')).toBe('_con.csv');
    expect(safeFileName('NUL.txt', 'csv')).toBe('_NUL.txt.csv');
    expect(safeFileName('COM¹', 'csv')).toBe('_COM¹.csv');
    expect(safeFileName('Concours', 'csv')).toBe('Concours.csv');
    expect(safeFileName('4A\u202evsc.exe', 'csv')).toBe('4Avsc.exe.csv');
    expect(safeFileName('../..\\.bashrc', 'csv')).toBe('-..-.bashrc.csv');
    expect(safeFileName(' . ', 'csv')).toBe('Continuo.csv');
  });

  it('is accepted everywhere, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('.', ' ', '/', '\\', '\n', '\0', 'con', 'é', '😀', '\u200f', '\ud800', '"'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const name = safeFileName(pieces.join(''), 'xlsx');
        const stem = name.slice(0, -'.xlsx'.length);
        expect(stem).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^[\s.]|[\s.]$|^$/u);
        expect(stem).not.toMatch(/^(con|prn|aux|nul|(com|lpt)\d) *(\.|$)/i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(145);
      }),
    );
  });
});
