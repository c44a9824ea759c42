import type { HostProfile } from '../../../core/contract/meeting-views';

/** The ways to test a service, the surest first. */
export const TESTS = [
  'moodle',
  'edifice',
  'bbb',
  'jitsi',
  'nextcloud',
  'zoom',
  'page',
  'none',
] as const satisfies readonly HostProfile['probe'][];

/** A profile as it is typed: a text that is absent is empty. */
export type ProfileDraft = Pick<
  HostProfile,
  'product' | 'probe' | 'login' | 'embedding' | 'official'
> & { readonly probeUrl: string; readonly expect: string; readonly note: string };

export function draftOfProfile(profile: HostProfile): ProfileDraft {
  const { product, probe, login, embedding, official } = profile;
  const { probeUrl = '', expect = '', note = '' } = profile;
  return { product, probe, login, embedding, official, probeUrl, expect, note };
}

export function profileOfDraft(host: string, draft: ProfileDraft): Omit<HostProfile, 'datedOn'> {
  const { probeUrl, expect, note, ...chosen } = draft;
  return {
    host,
    ...chosen,
    ...(probeUrl.trim() !== '' && { probeUrl: probeUrl.trim() }),
    ...(expect.trim() !== '' && { expect: expect.trim() }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
