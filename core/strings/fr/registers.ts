export const registers = {
  title: 'Registres',
} as const;
