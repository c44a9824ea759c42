import { matchParticipants } from '../../../../../core/participants/match-participants';

/** A pupil by « LAST, First » or « LAST (USAGE), First », with an address where it matters. */
export function pupil(name: string, email?: string) {
  const [last = '', firstName = ''] = name.split(', ');
  const [, lastName = '', usageName] = /^(.*?)(?: \((.*)\))?$/.exec(last) ?? [];
  return {
    id: name,
    lastName,
    firstName,
    ...(usageName !== undefined && { usageName }),
    ...(email !== undefined && { email }),
  };
}

type Named = string | { readonly name: string; readonly email?: string };

/** Whom each name is put on without asking, by the pupil's name; null: it asks, or is nobody. */
export function joined(
  pupils: readonly (string | ReturnType<typeof pupil>)[],
  names: readonly Named[],
  aliases?: Readonly<Record<string, string>>,
): readonly (string | null)[] {
  const { matches } = match(pupils, names, aliases);
  return names.map(
    (_, at) =>
      matches.find(({ participant, automatic }) => participant === at && automatic)?.pupilId ??
      null,
  );
}

/** The whole answer. */
export function match(
  pupils: readonly (string | ReturnType<typeof pupil>)[],
  names: readonly Named[],
  aliases?: Readonly<Record<string, string>>,
) {
  return matchParticipants(
    names.map((name) => (typeof name === 'string' ? { name } : name)),
    pupils.map((each) => (typeof each === 'string' ? pupil(each) : each)),
    aliases,
  );
}
