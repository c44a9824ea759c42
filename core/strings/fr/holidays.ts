export const holidays = {
  'new-year': 'Jour de l’An',
  'easter-monday': 'Lundi de Pâques',
  'labour-day': 'Fête du Travail',
  'victory-1945': 'Victoire de 1945',
  ascension: 'Ascension',
  'whit-monday': 'Lundi de Pentecôte',
  'national-day': 'Fête nationale',
  assumption: 'Assomption',
  'all-saints': 'Toussaint',
  'armistice-1918': 'Armistice de 1918',
  christmas: 'Noël',
} as const;
