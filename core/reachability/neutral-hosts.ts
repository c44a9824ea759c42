/**
 * Asked only when a service does not answer well, to tell this network's fault from the service's:
 * the checks of Chromium and of Firefox. A school that filters them can name others.
 */
export const DEFAULT_NEUTRAL_HOSTS: readonly string[] = [
  'http://connectivitycheck.gstatic.com/generate_204',
  'http://detectportal.firefox.com/success.txt',
];

/** More would tell nothing more, and each is asked whenever something is wrong. */
export const MOST_NEUTRAL_HOSTS = 4;
