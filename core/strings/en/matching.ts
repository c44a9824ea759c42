/** Why a name is, or may be, a pupil. */
export const matching = {
  /** By code: why a name was joined to a pupil, or why the teacher is asked. */
  why: {
    email: 'The e-mail address is this pupil’s in the list.',
    alias: 'You have joined this name to this pupil before.',
    'same-name': 'First and last name are this pupil’s.',
    inverted: 'Last and first name are this pupil’s, the other way round.',
    login: 'The login is made of this pupil’s first and last name.',
    'original-name': 'The name in brackets is this pupil’s.',
    'email-login':
      'The e-mail address is made of this pupil’s first and last name, and the name shown agrees.',
    'half-name': 'A part of the double name is missing; nobody else in the class bears the rest.',
    'one-letter': 'Just a slip of the finger, and nobody else in the class comes near.',
    namesakes: 'Several pupils of the class bear this name: choose which one.',
    'near-two': 'Two pupils of the class have a name as near: choose which one.',
    'already-seen':
      'This pupil is already there under another name that is nearer: is it a second device?',
    'two-names': 'Several different names look like this pupil’s: say which ones are theirs.',
    'other-order': 'First and last name seem exchanged, and both ways exist: please check.',
    'other-address': 'The name and the e-mail address do not mean the same person: please check.',
    'shared-address': 'Several pupils of the class have this e-mail address: choose which one.',
    'other-alias':
      'You had joined this name to one pupil, but another one bears it today: please check.',
    'device-alias':
      'You had joined this device to this pupil, but another one may have the same name: please check.',
    device: 'This is the name of a device: perhaps this pupil’s.',
    adult: 'An adult, it seems, perhaps of this pupil’s family.',
    'near-name': 'The name looks like this pupil’s, but may be somebody else’s.',
    'more-words': 'This pupil’s name is there, with something else that is not theirs.',
    'half-names':
      'A part of the first name and a part of the last name are this pupil’s: please check.',
    initial: 'A part of the name is shortened: it may be this pupil’s.',
    'first-name-only': 'The first name is this pupil’s; the last name is missing or differs.',
    'shared-first-name': 'Several pupils of the class bear this first name: choose which one.',
    'family-name-only': 'The family name is this pupil’s; the first name is missing or differs.',
    initials: 'The initials are this pupil’s.',
  },
} as const;
