export const settings = {
  title: 'Settings',
  appearance: {
    title: 'Appearance',
    language: 'Language',
    french: 'Français',
    english: 'English',
    theme: 'Colours',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', larger: 'Very large' },
  },
  security: {
    title: 'Security',
    lockLead: 'Once locked, the vault shows nothing until the passphrase is typed.',
    lock: 'Lock now',
    change: 'Change the passphrase',
    changeLead: 'The old passphrase no longer opens the vault. The recovery code stays the same.',
    changeSubmit: 'Save the new passphrase',
    changed: 'The passphrase has been changed.',
    renewLead:
      'Did you lose the sheet with the recovery code? A new code takes its place; the old one no longer opens anything.',
    renew: 'Make a new recovery code',
  },
  autostart: {
    title: 'Start-up',
    label: 'Start Continuo when the session opens',
    lead: 'Continuo then opens with the computer. The vault stays locked: until the passphrase is typed, no room is observed. Type it before the first lesson, and the state of the rooms is known in time.',
    unavailable: 'On this computer, only an installed Continuo can start with the session.',
    proposal:
      'Continuo can start with the session of this computer, to be ready before the lesson. The passphrase is still to be typed.',
    accept: 'Start with the session',
    refuse: 'No, thank you',
    accepted: 'Done. It can be changed in the settings.',
  },
  about: {
    title: 'This program',
    folder: 'Vault folder',
    folderHint: 'Copied whole to a USB key, it opens on another computer.',
    version: 'Version',
  },
} as const;
