export const visio = {
  title: 'Visio',
  pages: 'Pages de la visio',
  tabs: { rooms: 'Salles', services: 'Services', journal: 'Journal' },
} as const;
