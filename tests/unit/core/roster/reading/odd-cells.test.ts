import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../../../core/strings/translate';
import { bytesOf, rosterOf } from './sample-files';

describe('dates', () => {
  test('31 February is said with its line and the pupil kept without it', () => {
    const list = rosterOf('Nom;Prénom;Né(e) le\nLI;Hugo;01/02/2012\nMARTIN;Louise;31/02/2012\n');
    expect(list.pupils[1]).toEqual({ lastName: 'MARTIN', firstName: 'Louise', groups: [] });
    expect(list.warnings).toMatchObject([
      { line: 3, code: 'date-invalid', facts: { value: '31/02/2012', column: 'Né(e) le' } },
    ]);
    expect(list.warnings[0]?.message).toContain('31/02/2012');
  });

  test.each(['12/05/12', '03.03.12', '3-mars-12', '41041', '12052012', '120512'])(
    '%s is not guessed',
    (date) => {
      const list = rosterOf(`Nom;Prénom;Date de naissance\nLI;Hugo;${date}\n`);
      expect(list.pupils[0]?.birthDate).toBeUndefined();
      expect(list.warnings.map(({ code }) => code)).toEqual(['date-unclear']);
    },
  );

  test.each([
    ['2012-05-12 00:00:00', '2012-05-12'],
    ['2012-05-12T00:00:00.000Z', '2012-05-12'],
    ['1/2/2012', '2012-02-01'],
    ['29.02.2012', '2012-02-29'],
    ['12 / 05 / 2012', '2012-05-12'],
    ['2012-2-3', '2012-02-03'],
    ['2012/05/12', '2012-05-12'],
    ['3 mars 2012', '2012-03-03'],
    ['jeudi 1er mars 2012', '2012-03-01'],
    ['03-févr.-2012', '2012-02-03'],
    ['15 Août 2012', '2012-08-15'],
  ])('%s is read as %s', (written, date) => {
    const list = rosterOf(`Nom;Prénom;Date de naissance\nLI;Hugo;${written}\n`);
    expect(list.pupils[0]?.birthDate).toBe(date);
  });

  test.each(['12/05', '2012', '05/2012', 'mars 2012', '29/02'])('%s lacks a part', (date) => {
    const list = rosterOf(`Nom;Prénom;Date de naissance\nLI;Hugo;${date}\n`);
    expect(list.pupils).toEqual([{ lastName: 'LI', firstName: 'Hugo', groups: [] }]);
    expect(list.warnings).toMatchObject([{ line: 2, code: 'date-incomplete' }]);
  });

  test.each([
    '05/31/2012',
    '31/02/2012',
    '30/02',
    '31 juin 2012',
    '2012-13-01',
    '01/01/0012',
    '12/05/3012',
    '29/02/2013',
    'inconnue',
  ])('%s is refused', (date) => {
    const list = rosterOf(`Nom;Prénom;Date de naissance\nLI;Hugo;${date}\n`);
    expect(list.pupils[0]?.birthDate).toBeUndefined();
    expect(list.warnings.map(({ code }) => code)).toEqual(['date-invalid']);
  });
});

describe('names', () => {
  test('a line without a name is skipped and said with its line, after a cell of two lines', () => {
    const list = rosterOf('Nom;Prénom;Classe\n"LI\nWANG";Hugo;4A\n;;4A\nMARTIN;Louise;4A\n');
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['LI WANG', 'MARTIN']);
    expect(list.warnings).toMatchObject([{ line: 4, code: 'name-missing' }]);
  });

  test('half a name is kept and asks for a look', () => {
    const list = rosterOf('Nom;Prénom;Classe\nLI;;4A\n');
    expect(list.pupils).toMatchObject([{ firstName: '', doubtful: 'name-part-missing' }]);
    const inOneCell = rosterOf('Élève;Classe\nLI;4A\nLi Hugo;4A\n');
    expect(inOneCell.pupils.map(({ doubtful }) => doubtful)).toEqual([
      'name-part-missing',
      'name-split',
    ]);
  });

  test('two pupils of one name in one class are both kept, both to be looked at', () => {
    const list = rosterOf(
      'Nom;Prénom;Classe\nMARTIN;Léa;4A\nMartin;Lea;4A\nMARTIN;Léa;4B\nLI;Hugo;4A\n',
    );
    expect(list.pupils.map(({ doubtful }) => doubtful)).toEqual([
      'same-name',
      'same-name',
      undefined,
      undefined,
    ]);
  });

  test('spaces are collapsed, invisible characters dropped and said, accents made canonical', () => {
    const list = rosterOf(
      'Nom;Prénom\n  LE\u00a0 GOFF ;Ga\u0000e\u0308l\nLI;Hugo\u202e\nE\u0301VRARD;Lou\n',
    );
    expect(list.pupils.map((pupil) => `${pupil.lastName} ${pupil.firstName}`)).toEqual([
      'LE GOFF Gaël',
      'LI Hugo',
      'ÉVRARD Lou',
    ]);
    expect(list.warnings).toMatchObject([
      { line: 2, code: 'characters-removed', facts: { column: 'Prénom' } },
      { line: 3, code: 'characters-removed' },
    ]);
  });

  test('a name of 400 characters is shortened and said', () => {
    const list = rosterOf(`Nom;Prénom\n${'É'.repeat(400)};Hugo\n`);
    expect(list.pupils[0]?.lastName).toBe('É'.repeat(120));
    expect(list.warnings).toMatchObject([{ line: 2, code: 'text-too-long' }]);
  });

  test('emoji, Arabic and Chinese names stand as written', () => {
    const list = rosterOf('Nom;Prénom\n👩‍👧;🦊\nحداد;ليلى\n王;小明\n');
    expect(list.pupils.map((pupil) => [pupil.lastName, pupil.firstName])).toEqual([
      ['👩‍👧', '🦊'],
      ['حداد', 'ليلى'],
      ['王', '小明'],
    ]);
    expect(list.warnings).toEqual([]);
  });

  test('an address that is none is left out and said', () => {
    const list = rosterOf('Nom;Prénom;E-mail\nLI;Hugo;voir ENT\n');
    expect(list.pupils).toEqual([{ lastName: 'LI', firstName: 'Hugo', groups: [] }]);
    expect(list.warnings).toMatchObject([{ line: 2, code: 'email-invalid' }]);
  });
});

describe('broken text', () => {
  test('a quote that is never closed does not swallow the class', () => {
    const list = rosterOf('Nom;Prénom\n"LI;Hugo\nMARTIN;Louise\n"DIALLO";"Fatou"\n');
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['LI', 'MARTIN', 'DIALLO']);
    expect(list.warnings).toMatchObject([{ code: 'quotes-broken' }]);
  });

  test('characters lost before us are said', () => {
    const list = rosterOf('Nom;Prénom\nLEF\ufffdVRE;Hugo\n');
    expect(list.warnings).toMatchObject([{ line: 2, code: 'characters-unreadable' }]);
  });

  test('the same list in UTF-8, UTF-16 and Windows-1252, with any line ending, gives one result', () => {
    const text = 'Nom;Prénom\nLEFÈVRE;Maëlys\n';
    const expected = rosterOf(text);
    const units = Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0));
    const variants = [
      bytesOf(`\ufeff${text}`),
      bytesOf(text.replaceAll('\n', '\r\n')),
      bytesOf(text.replaceAll('\n', '\r')),
      Uint8Array.from(text, (c) => c.charCodeAt(0)),
      Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8])),
      Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 0xff])),
    ];
    for (const bytes of variants) expect(rosterOf(bytes)).toEqual(expected);
  });
});

test('each warning and each doubt has a sentence that names all its facts', () => {
  const t = createTranslator('fr');
  const { warnings } = rosterOf(
    `Nom;Prénom;Né(e) le;E-mail\nLI;Hugo;31/02/2012;x\nLI;Hu\u0001go;1/2/12;\nLI;\ufffd;;\n${'L'.repeat(200)};A;;\nResponsable : Mme Li;;;\n;;01/01/2012;\n`,
  );
  expect(warnings.map(({ code }) => code)).toEqual([
    'email-invalid',
    'date-invalid',
    'characters-removed',
    'date-unclear',
    'characters-unreadable',
    'text-too-long',
    'not-a-pupil',
    'name-missing',
  ]);
  for (const { message } of warnings) {
    expect(message).toMatch(/^[^{}]{20,}\.$/u);
    expect(message).not.toContain('«\u00a0\u00a0»');
  }
  expect(t('roster.doubts.same-name')).not.toContain('roster.');
});
