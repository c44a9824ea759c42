import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, refusalOf, rosterOf } from './sample-files';

const eleve = (id: string, inner: string) => `<ELEVE ELEVE_ID="${id}">${inner}</ELEVE>`;
const names = (lastName: string, firstName = 'Hugo') =>
  `<NOM_DE_FAMILLE>${lastName}</NOM_DE_FAMILLE><PRENOM>${firstName}</PRENOM>`;
const structures = (id: string, ...codes: readonly (readonly [string, string])[]) =>
  `<STRUCTURES_ELEVE ELEVE_ID="${id}">${codes
    .map(
      ([code, type]) =>
        `<STRUCTURE><CODE_STRUCTURE>${code}</CODE_STRUCTURE><TYPE_STRUCTURE>${type}</TYPE_STRUCTURE></STRUCTURE>`,
    )
    .join('')}</STRUCTURES_ELEVE>`;
const inA = (...ids: readonly string[]) => ids.map((id) => structures(id, ['4A', 'D'])).join('');
const exported = '<PARAMETRES><DATE_EXPORT>22/11/2026</DATE_EXPORT></PARAMETRES>';
const file = (pupils: string, places: string, parameters = exported) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<BEE_ELEVES>${parameters}<DONNEES><ELEVES>\n${pupils}</ELEVES><STRUCTURES>${places}</STRUCTURES></DONNEES></BEE_ELEVES>`;
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('names', () => {
  test('older files say NOM, newer ones NOM_DE_FAMILLE, and either may be a usage name only', () => {
    const list = rosterOf(
      file(
        eleve('1', '<NOM>LI</NOM><PRENOM>Hugo</PRENOM>') +
          eleve('2', `${names('MARTIN', 'Léa')}<NOM_USAGE>DUPONT</NOM_USAGE>`) +
          eleve('3', '<NOM_DE_FAMILLE/><NOM_USAGE>PETIT</NOM_USAGE><PRENOM>Ève</PRENOM>'),
        inA('1', '2', '3'),
      ),
    );
    expect(list.pupils).toEqual([
      { lastName: 'LI', firstName: 'Hugo', className: '4A', groups: [] },
      { lastName: 'MARTIN', usageName: 'DUPONT', firstName: 'Léa', className: '4A', groups: [] },
      { lastName: 'PETIT', firstName: 'Ève', className: '4A', groups: [] },
    ]);
  });

  test('the school of last year gives neither class nor name', () => {
    const before =
      '<SCOLARITE_AN_DERNIER><CODE_STRUCTURE>5B</CODE_STRUCTURE><NOM_USAGE>COLLEGE</NOM_USAGE></SCOLARITE_AN_DERNIER>';
    const list = rosterOf(file(eleve('1', names('LI') + before), inA('1')));
    expect(list.pupils).toEqual([
      { lastName: 'LI', firstName: 'Hugo', className: '4A', groups: [] },
    ]);
    expect(list.leftOut).toContainEqual({ label: 'SCOLARITE_AN_DERNIER', why: 'other' });
  });

  test('a control character and a date that does not exist are told with their line', () => {
    const list = rosterOf(
      file(
        `${eleve('1', names('L\u0001I'))}\n${eleve('2', `${names('MARTIN')}<DATE_NAISS>31/02/2012</DATE_NAISS>`)}`,
        inA('1', '2'),
      ),
    );
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['LI', 'MARTIN']);
    expect(list.warnings).toMatchObject([
      { line: 3, code: 'characters-removed', facts: { column: 'NOM_DE_FAMILLE' } },
      { line: 4, code: 'date-invalid', facts: { column: 'DATE_NAISS', value: '31/02/2012' } },
    ]);
  });
});

describe('classes and groups', () => {
  test('one division is the class, groups are kept once, in any order of the file', () => {
    const places = structures('1', ['GR1', 'G'], ['4A', 'D'], ['LAT', 'G'], ['GR1', 'G']);
    expect(rosterOf(file(eleve('1', names('LI')), places)).pupils).toMatchObject([
      { className: '4A', groups: ['GR1', 'LAT'] },
    ]);
  });

  test('of two divisions the first is kept, and said', () => {
    const list = rosterOf(file(eleve('1', names('LI')), structures('1', ['4A', 'D'], ['4B', 'D'])));
    expect(list.pupils[0]?.className).toBe('4A');
    expect(list.warnings).toMatchObject([
      { code: 'several-classes', facts: { text: 'LI Hugo', value: '4A, 4B' } },
    ]);
  });

  test('a pupil who is in no division yet is a pupil without a class', () => {
    const list = rosterOf(file(eleve('1', names('LI')) + eleve('2', names('PETIT')), inA('1')));
    expect(list.pupils.map(({ className }) => className)).toEqual(['4A', undefined]);
    expect(list.classNames).toEqual(['4A']);
  });

  test.each([
    ['no STRUCTURES at all', ''],
    ['empty structures', '<STRUCTURES/>'],
    ['groups only', `<STRUCTURES>${structures('1', ['GR1', 'G'])}</STRUCTURES>`],
  ])('%s: the classes are not entered yet', (_, places) => {
    const pupils = `<ELEVES>${eleve('1', names('LI'))}</ELEVES>`;
    expect(refusalOf(`<BEE_ELEVES><DONNEES>${pupils}${places}</DONNEES></BEE_ELEVES>`)).toBe(
      'roster-is-siecle-without-classes',
    );
  });
});

describe('who left', () => {
  const left = (id: string, on: string) =>
    eleve(id, `${names(`LI${id}`)}<DATE_SORTIE>${on}</DATE_SORTIE>`);

  test('before the export is left out and counted, as is the class Inactifs', () => {
    const list = rosterOf(
      file(
        left('1', '21/11/2026') + eleve('2', names('PETIT')) + eleve('3', names('ROUX')),
        inA('1', '3') + structures('2', ['INACTIFS', 'D'], ['GR1', 'G']),
      ),
    );
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['ROUX']);
    expect(list.classNames).toEqual(['4A']);
    expect(list.warnings).toMatchObject([{ code: 'leavers-left-out', facts: { total: 2 } }]);
  });

  test('on the day of the export or later is still there, without a doubt', () => {
    const list = rosterOf(file(left('1', '22/11/2026') + left('2', '03/07/2027'), inA('1', '2')));
    expect(list.pupils.map(({ leftOn, doubtful }) => [leftOn, doubtful])).toEqual([
      ['2026-11-22', undefined],
      ['2027-07-03', undefined],
    ]);
  });

  test('is asked about when the file does not say its day; HORODATAGE says it too', () => {
    const pupil = left('1', '10/10/2026');
    expect(rosterOf(file(pupil, inA('1'), '')).pupils).toMatchObject([{ doubtful: 'has-left' }]);
    const stamped = '<PARAMETRES><HORODATAGE>22/11/2026 08:09:38</HORODATAGE></PARAMETRES>';
    expect(refusalOf(file(pupil, inA('1'), stamped))).toBe('roster-no-pupil');
  });
});

test('what is not kept is named, once, with why', () => {
  const pupil = eleve(
    '1',
    `<ID_NATIONAL>1X</ID_NATIONAL>${names('LI')}<CODE_REGIME>2</CODE_REGIME><CODE_COMMUNE_INSEE_NAISS>75101</CODE_COMMUNE_INSEE_NAISS><TEL_PERSONNEL>01</TEL_PERSONNEL><INE_BEA/><ADRESSE><LIGNE1_ADRESSE>rue</LIGNE1_ADRESSE></ADRESSE>`,
  );
  const { leftOut } = rosterOf(file(pupil + pupil.replaceAll('"1"', '"2"'), inA('1', '2')));
  expect(leftOut).toEqual([
    { label: 'ELEVE_ID', why: 'other' },
    { label: 'ID_NATIONAL', why: 'national-id' },
    { label: 'CODE_REGIME', why: 'diet' },
    { label: 'CODE_COMMUNE_INSEE_NAISS', why: 'birth-place' },
    { label: 'TEL_PERSONNEL', why: 'phone' },
    { label: 'ADRESSE', why: 'address' },
  ]);
});

describe('encodings', () => {
  const body = file(eleve('1', names('X')), inA('1'));
  const written = (encoding: string, name: string) =>
    latin(body.replace('UTF-8', encoding).replace('>X<', `>${name}<`));

  test.each([
    ['ISO-8859-15', '\u00a6\u00bcuf \u00a4', 'ŠŒuf €'],
    ['iso-8859-15', 'N\u00b4Diaye \u0092', 'NŽDiaye ’'],
    ['windows-1252', '\u008a\u008cuf \u0080', 'ŠŒuf €'],
    ['ISO-8859-1', '\u00c9VRARD', 'ÉVRARD'],
    ['UTF-8', '\u00c3\u0089VRARD', 'ÉVRARD'],
    ['UTF-8', '\u00c9VRARD', 'ÉVRARD'],
  ])('%s', (encoding, name, read) => {
    expect(rosterOf(written(encoding, name)).pupils[0]?.lastName).toBe(read);
  });

  test('UTF-16, with its mark or without', () => {
    const text = body.replace('UTF-8', 'UTF-16').replace('>X<', '>ÉVRARD<');
    for (const mark of ['\ufeff', '']) {
      const bytes = Uint8Array.from(Buffer.from(mark + text, 'utf16le'));
      expect(rosterOf(bytes).pupils[0]?.lastName).toBe('ÉVRARD');
      expect(rosterOf(Buffer.from(bytes).swap16()).pupils[0]?.lastName).toBe('ÉVRARD');
    }
  });

  test('a byte order mark is surer than the prolog', () => {
    const marked = bytesOf(
      `\ufeff${body.replace('UTF-8', 'ISO-8859-15').replace('>X<', '>ÉVRARD<')}`,
    );
    expect(rosterOf(marked).pupils[0]?.lastName).toBe('ÉVRARD');
  });

  test('a letter over the border of two pieces is one letter', () => {
    const filler = 'é'.repeat(65_536);
    const bytes = bytesOf(
      body.replace('<DONNEES>', `<!--${filler}--><DONNEES>`).replace('>X<', '>ÉVÉ<'),
    );
    for (const shift of [0, 1]) {
      expect(
        rosterOf(bytesOf(`${' '.repeat(shift)}${new TextDecoder().decode(bytes)}`)).pupils[0]
          ?.lastName,
      ).toBe('ÉVÉ');
    }
  });
});

describe('hostile files', () => {
  const within = (inner: string) => file(inner, inA('1'));

  test.each([
    [
      'entities that grow',
      '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><BEE_ELEVES>&b;</BEE_ELEVES>',
    ],
    [
      'a file of this computer',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><BEE_ELEVES>&a;</BEE_ELEVES>',
    ],
    ['a document type elsewhere', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><BEE_ELEVES/>'],
  ])('%s is unsafe', (_, body) => {
    expect(refusalOf(`<?xml version="1.0"?>${body}`)).toBe('roster-xml-unsafe');
    expect(refusalOf(body)).toBe('roster-xml-unsafe');
  });

  test.each([
    ['cut', within(eleve('1', names('LI'))).slice(0, -30)],
    ['crossed tags', within('<ELEVE><NOM></ELEVE></NOM>')],
    ['an entity that nobody defines', within(eleve('1', names('&nom;')))],
    ['a second root', `${within(eleve('1', names('LI')))}<BEE_ELEVES/>`],
  ])('%s is damaged, and nothing of it is kept', (_, text) => {
    expect(refusalOf(text)).toBe('roster-damaged');
  });

  test.each([
    ['a million and one elements', within('<E/>'.repeat(1_000_001))],
    ['a deep one', within('<E>'.repeat(40) + '</E>'.repeat(40))],
    ['an endless name', within(eleve('1', names('L'.repeat(10_001))))],
    [
      'an element of attributes',
      within(`<E ${Array.from({ length: 65 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    ['more pupils than a city', within(eleve('1', names('LI')).repeat(20_001))],
  ])('%s is too large', (_, text) => {
    expect(refusalOf(text)).toBe('roster-too-large');
  });

  test('ten million elements in an archive are refused before they are read', () => {
    const bomb = zipSync({ 'e.xml': bytesOf(within('<E/>'.repeat(10_000_000))) }, { level: 1 });
    expect(refusalOf(bomb)).toBe('roster-too-large');
  });

  test('20 MB of addresses are read through', () => {
    const pupil = eleve('1', `${names('LI')}<ADRESSE>${'x'.repeat(1500)}</ADRESSE>`);
    const text = within(pupil.repeat(12_000));
    expect(rosterOf(latin(text)).pupils).toHaveLength(12_000);
  });
});
