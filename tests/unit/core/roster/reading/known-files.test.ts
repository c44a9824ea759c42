import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { bytesOf, refusalOf, rosterOf } from './sample-files';

const xml = (body: string) => `<?xml version="1.0" encoding="ISO-8859-15"?>\n${body}`;
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat()]);
const report = (name: string) =>
  new Uint8Array(readFileSync(`tests/fixtures/participants/${name}`));

describe('XML that is no class list', () => {
  test.each([
    ['the guardians of SIECLE', '<BEE_RESPONSABLES VERSION="2.1"><DONNEES/>', 'guardians'],
    ['the services of STSWEB', '<STS_EDT><PARAMETRES/><DONNEES/></STS_EDT>', 'sts'],
    ['the return of EDT', '<EDT_STS><DONNEES/></EDT_STS>', 'edt-return'],
    ['the lessons of EDT', '<TABLE nom="Cours"><Cours numero="24"/></TABLE>', 'edt-courses'],
    ['lessons without their name', '<TABLE><Cours numero="24"/></TABLE>', 'edt-courses'],
    [
      'the absences of SIECLE',
      '<absences><eleve elenoet="2643" nbAbs="4" nbNonJustif="2" nbRet="0"/></absences>',
      'siecle-absences',
    ],
    ['anything else', '<BEE_STRUCTURES><DONNEES/></BEE_STRUCTURES>', 'siecle-other'],
    ['a workbook of Excel 2003', '<Workbook><Worksheet/></Workbook>', 'document'],
    ['a drawing', '<svg width="1"/>', 'picture'],
  ])('%s', (_, body, kind) => {
    expect(refusalOf(xml(body))).toBe(`roster-is-${kind}`);
  });

  test.each([
    '<STS_EDT/>',
    '\ufeff<STS_EDT/>',
    ' \n<!-- a --><STS_EDT/>',
    '<!-- a -->\n<STS_EDT/>',
  ])('is known without its prolog', (text) => {
    expect(refusalOf(text)).toBe('roster-is-sts');
  });

  test('in UTF-16 is known by its mark', () => {
    expect(refusalOf(utf16('<?xml version="1.0" encoding="UTF-16"?><STS_EDT/>'))).toBe(
      'roster-is-sts',
    );
  });
});

describe('tables of other people', () => {
  test.each([
    [
      'the guardians of ONDE',
      'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable;Nom d’usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants\nMme;;PETIT;Anne;;;;;;;;;;MARTIN;Louise;CE1\n',
      'guardians',
    ],
    [
      'the guardians of a newer ONDE',
      '"Civilité Responsable";"Nom usage responsable";"Nom responsable";"Prénom responsable";"Courriel";"Nom d\'usage élève";"Nom de famille élève";"Prénom élève";"Classes élève"\nMme;;PETIT;Anne;;;MARTIN;Louise;CE1\n',
      'guardians',
    ],
    [
      'the parents of an ENT',
      "Nom*;Prénom*;Adresse;Code postal;Ville;Pays;Courriel;Téléphone;Nom de l'élève;Prénom de l'élève;Classes de l'élève;Nom de l'élève;Prénom de l'élève;Classes de l'élève\nPETIT;Anne;;;;;a@b.fr;;MARTIN;Louise;CE1;;;\n",
      'guardians',
    ],
    [
      'the teachers of ONDE',
      'Civilité;Nom usage;Nom;Prénom;Adresse;CP;Commune;Pays;Courriel;Téléphone domicile;Téléphone portable;Directeur;Classe\nMme;A;A;B;;;;;;;;Oui;CP\n',
      'teachers',
    ],
    [
      'the teachers of an ENT',
      'Prénom*;Nom*;date de naissance;fonction;telephone;telephonetravail;email;adresse;cp;ville;pays;classe;classe\nAnne;PETIT;;ENS;;;;;;;;CE1;\n',
      'teachers',
    ],
  ])('%s', (_, text, kind) => {
    expect(refusalOf(text)).toBe(`roster-is-${kind}`);
  });
});

describe('reports of a visio', () => {
  test.each([
    'learning-dashboard.csv',
    'meet-attendance.csv',
    'meetingAttendanceList.csv',
    'participants_81234567890.csv',
  ])('%s', (name) => {
    expect(refusalOf(report(name))).toBe('roster-is-participants');
  });

  test.each([
    [
      'Zoom, people once',
      'Name (Original Name),User Email,Total Duration (Minutes),Guest\nLi,,5,No\n',
    ],
    [
      'Zoom, flat',
      'Topic,Meeting ID,Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\nMaths,8,Li,,a,b,5\n',
    ],
    [
      'Zoom in French',
      'Nom (nom original);Adresse e-mail de l’utilisateur;Heure d’arrivée;Heure de départ;Durée (minutes);Invité;Salle d’attente\nLi;;a;b;5;Non;Non\n',
    ],
    ['Teams in English', 'Full Name\tUser Action\tTimestamp\nHugo Li\tJoined\t1/19/2021\n'],
    [
      'Teams in three parts',
      '1. Summary\nMeeting title\tMaths\nAttended participants\t3\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\nHugo Li\ta\tb\t5m\t\t\tPresenter\n',
    ],
    [
      'Meet, one name',
      'Name,Email,Duration,Time joined,Time exited\nHugo Li,,5 min,8:00 AM,8:05 AM\n',
    ],
    [
      'BigBlueButton in another language',
      'Nom,Modérateur,Score d’activité,Temps de parole,Webcam,Messages,Réactions,Votes,Mains levées,Arrivée,Départ,Durée\n"Hugo Li","FALSE","3,5","00:04:12","-","6","2","1","0","06/04/2021 09:01:22","06/04/2021 09:58:40","00:57:18"\n"Anonymous","FALSE","0","-","-","0","0","0","0","-","-","-"\n',
    ],
  ])('%s', (_, text) => {
    expect(refusalOf(text)).toBe('roster-is-participants');
  });
});

describe('files that are no list at all', () => {
  const signed = (...bytes: readonly number[]) => Uint8Array.from([...bytes, ...bytesOf('data')]);
  const within = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const locked = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  test.each([
    ['an iCalendar', bytesOf('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'), 'roster-is-calendar'],
    ['an iCalendar with a mark', bytesOf('\ufeffBEGIN:VCALENDAR\n'), 'roster-is-calendar'],
    ['a PDF', bytesOf('%PDF-1.7\nNom;Prénom\n'), 'roster-is-pdf'],
    ['a JPEG', signed(0xff, 0xd8, 0xff, 0xe0), 'roster-is-picture'],
    ['a PNG', signed(0x89, 0x50, 0x4e, 0x47), 'roster-is-picture'],
    ['a GIF', bytesOf('GIF89a'), 'roster-is-picture'],
    ['a WebP', within('RIFF\x01\x02\x03\x04WEBPVP8 '), 'roster-is-picture'],
    ['a HEIC', within('\0\0\0\x18ftypheic\0\0\0\0'), 'roster-is-picture'],
    ['a text of Word 97', signed(0xd0, 0xcf, 0x11, 0xe0), 'roster-is-document'],
    ['an RTF', bytesOf('{\\rtf1\\ansi Nom}'), 'roster-is-document'],
    ['a web page', bytesOf('<!DOCTYPE html><html><table><tr><td>Nom'), 'roster-is-document'],
    ['an old « xls » that is a page', bytesOf('<html><table><tr><td>Nom'), 'roster-is-document'],
    [
      'a workbook with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...locked]),
      'roster-binary',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });
});

describe('class lists that look like something else', () => {
  test.each([
    [
      'guardians behind the pupil',
      'Nom élève;Prénom élève;Classe;Nom responsable;Prénom responsable\nLI;Hugo;CE1;LI;Anne\n',
    ],
    ['the name of a guardian', 'Élèves;Né(e) le;Nom du responsable\nLI Hugo;03/09/2012;LI\n'],
    ['a civility', 'Civilité;Nom;Prénom;Classe\nM.;LI;Hugo;4A\n'],
    [
      'hours of arrival and leaving',
      'Nom;Prénom;Heure d’arrivée;Heure de départ\nLI;Hugo;8h;12h\n',
    ],
    [
      'everything, dated, with hours',
      'Élèves;Né(e) le;Heure d’arrivée;Heure de départ;Durée (minutes)\nLI Hugo;03/09/2012;;;\n',
    ],
    ['angle brackets in a name', '<Nom>;Prénom;Classe\nLI;Hugo;<3E> 3A\n'],
    ['a pupil named Begin', 'Nom;Prénom\nBEGIN;Hugo\n'],
  ])('%s', (_, text) => {
    expect(rosterOf(text).pupils).toHaveLength(1);
  });

  test('a workbook with a list of pupils beside one of guardians', () => {
    const book = utils.book_new();
    const add = (name: string, rows: string[][]) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    add('Responsables', [
      ['Civilité responsable', 'Nom responsable', 'Prénom responsable', 'Prénom enfant'],
      ['Mme', 'LI', 'Anne', 'Hugo'],
    ]);
    add('Élèves', [
      ['Nom', 'Prénom'],
      ['LI', 'Hugo'],
    ]);
    const list = rosterOf(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    expect(list.pupils.map(({ firstName }) => firstName)).toEqual(['Hugo']);
    expect(list.warnings).toMatchObject([{ code: 'sheet-skipped' }]);
  });
});
