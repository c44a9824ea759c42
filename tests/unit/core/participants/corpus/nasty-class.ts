import type { CorpusPupil } from './child';
import type { CorpusClass, CorpusName } from './corpus';
import { ASKED } from './nasty-asked';
import { NOBODY } from './nasty-nobody';
import { TOLD } from './nasty-told';

/**
 * A class where everything is close: twins Lucas and Luca, Léa DUPONT and Léo DUPOND, two Emmas
 * MARTIN, Simon MARTIN and Martin SIMON, a family called PARENT, two sisters with one address.
 */
export const NASTY_PUPILS: readonly CorpusPupil[] = [
  { id: 'p1', lastName: 'ANÇAY', firstName: 'Inès' },
  { id: 'p2', lastName: 'BEN ALI', firstName: 'Sacha' },
  { id: 'p3', lastName: 'BERNARD', firstName: 'Lucas' },
  { id: 'p4', lastName: 'BERNARD', firstName: 'Luca' },
  { id: 'p5', lastName: 'BŒUF', firstName: 'Hugo' },
  { id: 'p6', lastName: "D'HAENE", firstName: 'Célia' },
  { id: 'p7', lastName: 'DA SILVA--PEREIRA', firstName: 'Mathéo' },
  { id: 'p8', lastName: 'DUPONT', firstName: 'Léa' },
  { id: 'p9', lastName: 'DUPOND', firstName: 'Léo' },
  { id: 'p10', lastName: 'DUPONT', firstName: 'Marie-Lou' },
  { id: 'p11', lastName: 'EL AMRANI', firstName: 'Ömer' },
  { id: 'p12', lastName: 'GARCIA LOPEZ', firstName: 'Maria' },
  { id: 'p13', lastName: 'KOUAMÉ', firstName: 'Côme' },
  { id: 'p14', lastName: "L'HERMITTE", firstName: 'Jean-Baptiste' },
  { id: 'p15', lastName: 'LE BIHAN', firstName: 'Fatou' },
  { id: 'p16', lastName: 'LI', firstName: 'Anne-Sophie' },
  { id: 'p17', lastName: 'LY', firstName: 'Kim' },
  { id: 'p18', lastName: 'MAÎTRE', firstName: 'Jade' },
  { id: 'p19', lastName: 'MARTIN', firstName: 'Emma' },
  { id: 'p20', lastName: 'MARTIN-DURAND', firstName: 'Emma' },
  { id: 'p21', lastName: 'MARTIN', firstName: 'Simon' },
  { id: 'p22', lastName: 'SIMON', firstName: 'Martin' },
  { id: 'p23', lastName: "N'DIAYE", firstName: 'Aïssata' },
  { id: 'p24', lastName: 'NGUYEN', firstName: 'Thi Mai' },
  { id: 'p25', lastName: 'PARENT', firstName: 'Noël' },
  { id: 'p26', lastName: 'VAN DEN BERG', firstName: 'Thaïs' },
  {
    ...{ id: 'p27', lastName: 'WEBER', usageName: 'WEBER-KLEIN', firstName: 'Louise' },
    email: 'famille.weber@mail.test',
  },
  { id: 'p28', lastName: 'WEBER', firstName: 'Zoé', email: 'famille.weber@mail.test' },
  { id: 'p29', lastName: 'YILDIZ', firstName: 'Yusuf', email: 'yusuf.yildiz@monlycee.net' },
  { id: 'p30', lastName: 'ŁUKASIK', firstName: 'Alexandre', email: 'alex.lukasik@monlycee.net' },
];

const ADDRESSED: readonly CorpusName[] = [
  told('p29', 'yy', 'yusuf.yildiz@monlycee.net'),
  told('p29', 'Yusuf', 'YUSUF.YILDIZ@monlycee.net'),
  told('p30', 'Pikachu', 'alex.lukasik@monlycee.net'),
  told('p30', 'Alexandre Łukasik', 'papa@mail.test'),
  told('p28', 'Zoé Weber', 'famille.weber@mail.test'),
  told('p27', 'Louise Weber', 'famille.weber@mail.test'),
  asked('p27', 'Louise', 'famille.weber@mail.test'),
  asked(null, 'Weber', 'famille.weber@mail.test'),
  asked(null, 'Alex', 'famille.weber@mail.test'),
  asked('p8', 'Léa Dupont', 'alex.lukasik@monlycee.net'),
  asked('p5', 'Hugo Bœuf', 'yusuf.yildiz@monlycee.net'),
  asked(null, 'Emma Martin', 'emma.martin@mail.test'),
];

/** More than 300 names, each seen alone: nobody else of the class stands in the way of a mistake. */
export const NASTY_NAMES: readonly CorpusName[] = [
  ...Object.entries(TOLD).flatMap(([pupilId, names]) =>
    names.split(' | ').map((name) => ({ name, pupilId, kind: 'exact' as const, tellable: true })),
  ),
  ...ASKED.flatMap(([pupilId, kind, names]) =>
    names.split(' | ').map((name) => ({ name, pupilId, kind, tellable: false })),
  ),
  ...NOBODY.flatMap(([kind, names]) =>
    names.split(' | ').map((name) => ({ name, pupilId: null, kind, tellable: false })),
  ),
  ...ADDRESSED,
];

/** One report of one name for each. */
export const NASTY_CLASSES: readonly CorpusClass[] = NASTY_NAMES.map((name) => ({
  seed: 'nasty',
  pupils: NASTY_PUPILS,
  names: [name],
}));

function told(pupilId: string, name: string, email: string): CorpusName {
  return { name, email, pupilId, kind: 'email', tellable: true };
}

function asked(pupilId: string | null, name: string, email: string): CorpusName {
  return { name, email, pupilId, kind: 'other-account', tellable: false };
}
