import { describe, expect, test } from 'vitest';
import { refusalOf, rosterOf } from './sample-files';

describe('PRONOTE and EDT', () => {
  test('the second header line of EDT is no pupil and « Début d’année » is no date', () => {
    const list = rosterOf(
      'Nom;Né(e) le;Sexe;E-mail;Heures manquées;;Entrée;Sortie\n;;;;Toutes;Mes cours;;\n' +
        '"DURAND Lina";"03/09/2001";"F";"x@y.fr";"90h00 (3)";"00h00";"Début d\'année";""\n',
    );
    expect(list).toMatchObject({
      format: 'pronote',
      pupils: [
        {
          lastName: 'DURAND',
          firstName: 'Lina',
          birthDate: '2001-09-03',
          sex: 'F',
          email: 'x@y.fr',
          groups: [],
        },
      ],
      classNames: [],
      warnings: [],
    });
  });

  test('the name of a guardian is not that of a pupil', () => {
    const list = rosterOf(
      'Élèves;Né(e) le;Nom du responsable;Classe\nMARTIN Louise;12/05/2012;PETIT Anne;4B\n',
    );
    expect(list.pupils).toEqual([
      {
        lastName: 'MARTIN',
        firstName: 'Louise',
        birthDate: '2012-05-12',
        className: '4B',
        groups: [],
      },
    ]);
  });

  test('an empty « Classe de rattachement » leaves the word to « Classe »', () => {
    const list = rosterOf('Élèves;Classe de rattachement;Classe\nMARTIN Louise;;4B\nLI Hugo;4C;\n');
    expect(list.classNames).toEqual(['4B', '4C']);
  });

  test('groups are taken apart, a leaving date is kept and asks for a look', () => {
    const [pupil] = rosterOf(
      'Élèves;Né(e) le;Groupe;Sortie\nMARTIN Louise;12/05/2012;4LATIN, 4ALL2;03/03/2027\n',
    ).pupils;
    expect(pupil).toMatchObject({
      groups: ['4LATIN', '4ALL2'],
      leftOn: '2027-03-03',
      doubtful: 'has-left',
    });
  });
});

describe('ONDE', () => {
  test('the usage name stands beside the family name, the level is per pupil', () => {
    const list = rosterOf(
      "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Niveau;Libellé classe;Identifiant classe\n" +
        'DURAND;PETIT;Lina;01/01/2015;F;1111111111A;CE1;Classe de M Machin;99999\n' +
        'LI;LI;Hugo;2014-02-03;H;;CE2;Classe de M Machin;99999\n',
    );
    expect(list.format).toBe('onde');
    expect(list.pupils).toEqual([
      {
        lastName: 'DURAND',
        usageName: 'PETIT',
        firstName: 'Lina',
        birthDate: '2015-01-01',
        sex: 'F',
        className: 'Classe de M Machin',
        level: 'CE1',
        groups: [],
      },
      {
        lastName: 'LI',
        firstName: 'Hugo',
        birthDate: '2014-02-03',
        sex: 'M',
        className: 'Classe de M Machin',
        level: 'CE2',
        groups: [],
      },
    ]);
  });
});

describe('any table', () => {
  test('titles above and totals below the list are no pupils', () => {
    const list = rosterOf(
      'Collège du Test;;\nClasse de 6D;;\n;;\nN°;NOM;Prénoms\n1;MARTIN;Louise\n2;LI;Hugo\n;;\nTotal : 2;;\n2 élèves;;\n',
    );
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['MARTIN', 'LI']);
    expect(list.warnings).toEqual([]);
  });

  test('names in one column under « Prénom Nom » are understood by their capitals', () => {
    const { pupils } = rosterOf('Prénom et nom,Classe\nMarie van den BERG,6D\n');
    expect(pupils).toEqual([
      { lastName: 'van den BERG', firstName: 'Marie', className: '6D', groups: [] },
    ]);
  });

  test('Excel’s first line « sep= » names the separator', () => {
    expect(rosterOf('sep=|\nNom|Prénom\nMARTIN|Louise\n').pupils).toHaveLength(1);
  });

  test('INE, addresses, telephones, guardians and diet are never kept', () => {
    const list = rosterOf(
      'Nom;Prénom;INE;Adresse;Téléphone;Responsable;Régime;Courriel\n' +
        'MARTIN;Louise;1234567890X;1 rue du Test;0600000000;PETIT Anne;DP;l@exemple.fr\n',
    );
    expect(list.pupils).toEqual([
      { lastName: 'MARTIN', firstName: 'Louise', email: 'l@exemple.fr', groups: [] },
    ]);
  });
});

describe('what is no list of pupils', () => {
  test.each([
    ['prose', 'Bonjour,\nvoici la liste.\n'],
    ['a OneRoster table', 'sourcedId,status,givenName,familyName\n1,active,Louise,Martin\n'],
  ])('%s', (_, text) => {
    expect(refusalOf(text)).toBe('roster-not-a-list');
  });

  test('a header without a pupil', () => {
    expect(refusalOf('Nom;Prénom;Classe\n')).toBe('roster-no-pupil');
  });
});
