export const holidays = {
  'new-year': 'New Year’s Day',
  'easter-monday': 'Easter Monday',
  'labour-day': 'Labour Day',
  'victory-1945': 'Victory in Europe Day',
  ascension: 'Ascension Day',
  'whit-monday': 'Whit Monday',
  'national-day': 'Bastille Day',
  assumption: 'Assumption Day',
  'all-saints': 'All Saints’ Day',
  'armistice-1918': 'Armistice Day',
  christmas: 'Christmas Day',
} as const;
