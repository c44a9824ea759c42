import { describe, expect, it } from 'vitest';
import { MATCH_REASONS } from '../../../../../core/participants/matching/score-reading';
import { catalogues } from '../../../../../core/strings/catalogues';
import { joined, match, pupil } from './who';

const CLASS = [
  'MARTIN, Léa',
  'BERNARD, Lucas',
  'BEN ALI, Sacha',
  "D'HAENE, Célia",
  "L'HERMITTE, Jean-Baptiste",
  'TCHAMPION-NOËL, Loïc',
  'VAN DEN BERG, Thaïs',
  'BŒUF, Hugo',
  'ŁUKASIK, Zoé',
  'YILDIZ, Nour',
  'MACDONALD, Alice',
  'PETIT (ROCHE), Inès',
  'MAÎTRE, Jade',
];

/** Every name is put on this pupil, each in a report of its own. */
function allAre(id: string, names: readonly string[]): void {
  for (const name of names) expect([name, joined(CLASS, [name])[0]]).toEqual([name, id]);
}

/** None of the names is put on anybody without asking. */
function allAsk(names: readonly string[], pupils: readonly string[] = CLASS): void {
  for (const name of names) expect([name, joined(pupils, [name])[0]]).toEqual([name, null]);
}

describe('a first and a last name tell a pupil', () => {
  it('in any order, case and without accents', () => {
    allAre('MARTIN, Léa', ['Léa Martin', 'MARTIN Léa', 'lea martin', 'Martin, Léa', 'LEA MARTIN']);
    allAre('ŁUKASIK, Zoé', ['zoe lukasik', 'Łukasik Zoé']);
    allAre('BŒUF, Hugo', ['hugo boeuf', 'BOEUF Hugo']);
    allAre('YILDIZ, Nour', ['Nour Yıldız']);
  });

  it('whatever stands between the words of one name', () => {
    allAre("L'HERMITTE, Jean-Baptiste", [
      'Jean Baptiste Lhermitte',
      'JeanBaptiste L’Hermitte',
      'lhermitte jeanbaptiste',
    ]);
    allAre('VAN DEN BERG, Thaïs', ['thais vandenberg', 'Thaïs Van den Berg', 'VANDEN BERG Thaïs']);
    allAre("D'HAENE, Célia", ['celia dhaene', 'D HAENE Célia']);
    allAre('MACDONALD, Alice', ['Alice Mac Donald']);
  });

  it('with a class, emoji, a role or a number around them', () => {
    for (const suffix of ['4A', '4eA', '(4A)', '[6B]', 'TG2', '2nde 3', '4ème 2', '- CM2', '🦄']) {
      allAre('MARTIN, Léa', [`Léa Martin ${suffix}`, `${suffix} Léa MARTIN`]);
    }
    allAre('MARTIN, Léa', ['Léa Martin (élève)', 'Léa Martin (Invité)', 'Léa Martin (elle)']);
  });

  it('in the letters of the list: one that only looks like them asks', () => {
    const camara = ['CAMARA, Pape', 'MARTIN, Léa'];
    const cyrillic = [
      'Pape \u0421amara',
      '\u0420ape Camara',
      'Pape Cam\u0430ra',
      'Léa M\u0430rtin',
    ];
    allAsk([...cyrillic, 'Pape C\u03b1mara', 'Pape Camar\u13aa'], camara);
    allAre('MARTIN, Léa', [
      'L\u200béa Martin',
      'Léa\u00a0Martin',
      'Ｌéa Ｍartin',
      '\u202aLéa Martin\u202c',
    ]);
  });

  it('as a login or an address', () => {
    allAre('MARTIN, Léa', ['lea.martin12', 'martin_lea', 'leamartin', 'martinlea07']);
    allAre('MARTIN, Léa', ['lea.martin@mail.test', 'L3a M4rtin', 'Lé@ Martin']);
  });

  it('as the name of the account between brackets', () => {
    allAre('BERNARD, Lucas', [
      'Lucas (Lucas BERNARD)',
      'Bernard (Lucas)',
      'Lucas Bernard (Lucas)',
      'xX_Shadow_Xx (Lucas BERNARD)',
    ]);
  });

  it('with half of a compound name, a usage name or both names', () => {
    allAre('TCHAMPION-NOËL, Loïc', ['Loïc Noël', 'Tchampion Loïc']);
    allAre("L'HERMITTE, Jean-Baptiste", ['Jean Lhermitte']);
    allAre('BEN ALI, Sacha', ['Sacha Ali']);
    allAre('PETIT (ROCHE), Inès', ['Inès Petit', 'Inès ROCHE', 'Inès Petit-Roche']);
  });

  it('with one slip of the finger in a name that is long enough', () => {
    allAre('BERNARD, Lucas', ['Lucqs Bernard', 'Lucas Bernqrd', 'Lucsa Bernard', 'Lucas Bernnard']);
    allAre('TCHAMPION-NOËL, Loïc', ['Loïc Tchmapion-Noël']);
  });

  it('with any letter wrong in a first name, where nobody is called so', () => {
    allAre('BERNARD, Lucas', ['Lufas Bernard', 'Lxcas Bernard', 'Lucaq Bernard']);
    allAsk(['Luna Bernard', 'Lukas Bernard', 'Lucie Bernard']);
  });

  it('with a slip in a particle', () => {
    const santos = ['DOS SANTOS, Mathéo', 'VAN DEN BERG, Thaïs'];
    expect(joined(santos, ['Mathéo Dso Santos', 'Thaïs Vna Den Berg'])).toEqual(santos);
    allAsk(['Mathéo Da Santos', 'Mathéo De Santos'], santos);
  });
});

describe('what may be somebody else asks', () => {
  it('a word that is not the pupil’s', () => {
    allAsk(['Lucas Bernardin', 'Emma Bernard', 'Léa Martin-Durand', 'Lucas Paul Bernard']);
    allAsk(['Fatou Le Bernard', 'Léa de Martin']);
  });

  it('a first name, a family name or initials alone', () => {
    allAsk(['Léa', 'MARTIN', 'Léa M.', 'L. Martin', 'l.martin', 'martinl', 'LM', 'J-B Lhermitte']);
  });

  it('a device, whoever’s it is', () => {
    allAsk(['iPhone de Léa', 'PC de Lucas', 'iPhone (Léa Martin)', 'Galaxy A12', 'Léa’s iPad']);
  });

  it('a parent, a teacher or another adult', () => {
    allAsk(['Mme Martin', 'M. Bernard', 'maman de Léa', 'Papa Lucas Bernard', 'Léa Martin (mère)']);
    allAsk(['Prof Martin', 'AESH Léa Martin', 'Madame Léa Martin']);
  });

  it('a word for anybody', () => {
    allAsk(['Invité', 'Utilisateur', 'Guest 12', '12345', '', '🙂', '(4A)', '...']);
  });

  it('two parts that name two people', () => {
    allAsk(['Emma (Lucas BERNARD)', 'Léa Martin (Lucas Bernard)', 'Ludivine (Léa Martin)']);
  });

  it('a slip in a short name, or in both names', () => {
    allAsk(['Léz Martin', 'Lé Martin', 'Lucqs Bernatd']);
  });

  it('a slip that makes a name of its own, or another ending', () => {
    allAsk(['Lucas Bernad-Roy']);
    allAsk(['Thaïs Vandenberghe', 'Zoé Lukasiks']);
    allAsk(['Luca Bernard', 'Lukas Bernard', 'Lucas Besnard', 'Lucas Bernards', 'Jade Maîtresse']);
  });

  it('a name in which capitals or a comma say that it is the other way round', () => {
    const pupils = ['THOMAS, Martin', 'DUBOIS, Ziad'];
    allAsk(['Thomas MARTIN', 'MARTIN, Thomas'], pupils);
    expect(joined(pupils, ['Martin THOMAS', 'Dubois, Ziad'])).toEqual(pupils);
  });
});

describe('pupils whose names are near', () => {
  it('of exactly the same name are told apart by address or learned name only', () => {
    const pupils = [
      pupil('MARTIN, Léa', 'lea1@ent.test'),
      { ...pupil('MARTIN, Léa'), id: 'other' },
    ];
    expect(joined(pupils, ['Léa Martin'])).toEqual([null]);
    expect(match(pupils, ['Léa Martin']).matches.map(({ why }) => why)).toEqual([
      'namesakes',
      'namesakes',
    ]);
    expect(joined(pupils, [{ name: 'Léa Martin', email: 'LEA1@ent.test' }])).toEqual([
      'MARTIN, Léa',
    ]);
    expect(joined(pupils, ['Léa Martin'], { 'lea martin': 'other' })).toEqual(['other']);
  });

  it('are each known by their whole name, and asked about with a slip between them', () => {
    const pupils = ['DUPONT, Lucas', 'DUPONT, Luca', 'DUPOND, Lucas'];
    expect(joined(pupils, ['Lucas Dupont', 'Luca Dupont', 'Lucas Dupond'])).toEqual(pupils);
    for (const name of ['Lucs Dupont', 'Lucaq Dupont', 'Lucas Duponx']) {
      expect(joined(pupils, [name])).toEqual([null]);
    }
  });

  it('may be asked about for half a name that another bears whole, until that one is there', () => {
    const pupils = ['MARTIN, Emma', 'MARTIN-DURAND, Emma'];
    expect(joined(pupils, ['Emma Martin'])).toEqual([null]);
    expect(joined(pupils, ['Emma Martin', 'Emma Martin-Durand'])).toEqual(pupils);
    expect(joined(['ALI, Sacha', 'BEN ALI, Sacha'], ['Sacha Ali'])).toEqual([null]);
    expect(joined(['BEN ALI, Sacha'], ['Sacha Ali'])).toEqual(['BEN ALI, Sacha']);
  });

  it('share a first name: all who bear it are proposed', () => {
    const { matches } = match(['MARTIN, Léa', 'DURAND, Léa', 'PETIT, Tom'], ['Léa']);
    expect(matches.map(({ pupilId, why }) => [pupilId, why])).toEqual([
      ['DURAND, Léa', 'shared-first-name'],
      ['MARTIN, Léa', 'shared-first-name'],
    ]);
  });
});

describe('several names of one report', () => {
  it('written alike are one pupil’s two devices', () => {
    expect(joined(CLASS, ['Léa Martin', 'LEA MARTIN'])).toEqual(['MARTIN, Léa', 'MARTIN, Léa']);
  });

  it('that differ: the nearer is joined, the other asks', () => {
    expect(joined(CLASS, ['Lucas Bernqrd', 'Lucas Bernard'])).toEqual([null, 'BERNARD, Lucas']);
  });

  it('with slips that point to one pupil ask both', () => {
    expect(joined(CLASS, ['Lucas Bernqrd', 'Lucqs Bernard'])).toEqual([null, null]);
  });
});

describe('an address or a learned name', () => {
  const pupils = [pupil('MARTIN, Léa', 'lea@ent.test'), pupil('MARTIN, Tom', 'tom@ent.test')];

  it('tells the pupil whatever the name', () => {
    expect(joined(pupils, [{ name: 'Titi', email: 'lea@ent.test' }])).toEqual(['MARTIN, Léa']);
    expect(joined(pupils, ['LEA@ent.test'])).toEqual(['MARTIN, Léa']);
    expect(joined(pupils, ['xX Titi Xx'], { 'xx titi xx': 'MARTIN, Tom' })).toEqual([
      'MARTIN, Tom',
    ]);
  });

  it('asks where the name is another’s', () => {
    expect(joined(pupils, [{ name: 'Tom Martin', email: 'lea@ent.test' }])).toEqual([null]);
    expect(joined(pupils, [{ name: 'Tom', email: 'lea@ent.test' }])).toEqual([null]);
    expect(joined(pupils, ['Tom Martin'], { 'tom martin': 'MARTIN, Léa' })).toEqual([null]);
  });

  it('that two pupils share tells neither', () => {
    const twins = pupils.map((each) => ({ ...each, email: 'famille@ent.test' }));
    expect(joined(twins, [{ name: 'Titi', email: 'famille@ent.test' }])).toEqual([null]);
    expect(joined(twins, [{ name: 'Léa Martin', email: 'famille@ent.test' }])).toEqual([
      'MARTIN, Léa',
    ]);
  });

  it('made of a pupil’s name completes a first name', () => {
    const email = 'lea.martin@mail.test';
    expect(joined(pupils, [{ name: 'Léa', email }])).toEqual(['MARTIN, Léa']);
    expect(joined(pupils, [{ name: 'Sophie', email }])).toEqual([null]);
    expect(joined(pupils, [{ name: 'iPad de Léa', email }])).toEqual([null]);
  });

  it('is not taken from a bare device, nor from a pupil who is gone', () => {
    const learned = match(pupils, ['iPhone'], { iphone: 'MARTIN, Tom' });
    expect(learned.matches).toMatchObject([{ automatic: false, why: 'device-alias' }]);
    expect(match(pupils, ['Titi'], { titi: 'nobody' }).unmatched).toEqual([0]);
  });
});

it('has a sentence for each reason', () => {
  expect(Object.keys(catalogues.fr.matching.why).sort()).toEqual([...MATCH_REASONS].sort());
});
