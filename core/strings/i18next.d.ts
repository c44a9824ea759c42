import 'i18next';
import type { fr } from './fr';

// Keys are checked by the compiler: t('today.title') compiles, t('today.titel') does not. Only an
// interface can be merged into i18next's own, so this file alone may declare one (biome.json).
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
  }
}
