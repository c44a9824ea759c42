export const registers = {
  title: 'Registers',
} as const;
