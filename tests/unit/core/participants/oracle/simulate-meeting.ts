import type { CorpusClass } from '../corpus/corpus';
import type { Random } from '../corpus/random';

/** Seconds from the beginning of the lesson, negative before it. */
type Stay = { readonly from: number; readonly to: number };

/** A name in the meeting, and when it truly was there: stays apart from each other, in order. */
export type Attendee = {
  readonly name: string;
  readonly email?: string;
  readonly pupilId: string | null;
  readonly leads: boolean;
  readonly stays: readonly Stay[];
};

/** Who was truly in the meeting of a lesson of `length` seconds; devices of a pupil go together. */
export function simulateMeeting(
  { names }: CorpusClass,
  length: number,
  random: Random,
): readonly Attendee[] {
  const opened = random.percent(50) ? -600 : random.between(0, 800);
  const closed = random.percent(50) ? length + 300 : length - random.between(0, 800);
  const known = new Map<string, readonly Stay[]>();
  return names.map(({ name, email, pupilId, kind }) => {
    const leads = kind === 'teacher';
    const stays = leads
      ? [{ from: opened, to: closed }]
      : (known.get(pupilId ?? '') ?? staysOf(opened, closed, random));
    if (pupilId !== null) known.set(pupilId, stays);
    return { name, ...(email !== undefined && { email }), pupilId, leads, stays };
  });
}

/** Most come and go within some minutes of the others, about the tolerance; some are cut off. */
function staysOf(opened: number, closed: number, random: Random): readonly Stay[] {
  const from = opened + (random.percent(80) ? random.between(0, 700) : random.between(0, 1200));
  const to = closed - (random.percent(80) ? random.between(0, 500) : random.between(0, 900));
  if (random.percent(70)) return [{ from, to }];
  const cut = random.between(from + 60, to - 240);
  return [
    { from, to: cut },
    { from: cut + random.between(20, 120), to },
  ];
}
