import 'i18next';
import type { fr } from './fr';

// Keys are checked by the compiler: t('today.empty') compiles, t('today.emtpy') does not.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
  }
}
