import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMark, type SaidMark } from '../../../../core/attendance/compose-mark';
import { isCoherent, type Mark } from '../../../../core/attendance/mark';
import { MOTIVES, REASON_STATES } from '../../../../core/attendance/reason';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 7, minutes)).toISOString();
const seen = { evidence: 'seen' } as const;
const ill = { motive: 'illness', state: 'stated' } as const;

const hour = fc.integer({ min: 1, max: 54 }).map(at);
const reason = fc.record({
  motive: fc.constantFrom(...MOTIVES),
  state: fc.constantFrom(...REASON_STATES),
});
const exemption = fc.constantFrom('here' as const, 'away' as const);
const mode = fc.constantFrom('on-site' as const, 'remote' as const, 'asynchronous' as const);
const comment = fc.constantFrom('', 'A prévenu', 'Rendez-vous médical');

const coherent: fc.Arbitrary<Mark> = fc
  .record(
    {
      presence: fc.constantFrom('present' as const, 'absent' as const, 'unreachable' as const),
      arrivedAt: hour,
      leftAt: hour,
      exemption,
      mode,
      reason,
      comment,
      outage: fc.constantFrom('accepted' as const, 'set-aside' as const),
      evidence: fc.constantFrom(
        'seen' as const,
        'declared' as const,
        'outage' as const,
        'participants' as const,
      ),
      attended: fc.record({ minutes: fc.nat(55), outOf: fc.constant(55) }),
    },
    { requiredKeys: ['presence', 'evidence'] },
  )
  .filter((mark) => isCoherent(mark) && (mark.arrivedAt ?? '') < (mark.leftAt ?? '~'));

const orNull = <T>(said: fc.Arbitrary<T>) => fc.option(said, { nil: null });
const said: fc.Arbitrary<SaidMark> = fc.oneof(
  fc.constantFrom<SaidMark>({ kind: 'present' }, { kind: 'absent' }, { kind: 'unreachable' }),
  hour.map((arrivedAt) => ({ kind: 'late' as const, arrivedAt })),
  hour.map((leftAt) => ({ kind: 'left' as const, leftAt })),
  fc.record(
    {
      kind: fc.constant('details' as const),
      arrivedAt: fc.constant(null),
      leftAt: fc.constant(null),
      exemption: orNull(exemption),
      mode: orNull(mode),
      reason: orNull(reason),
      comment: orNull(comment),
    },
    { requiredKeys: ['kind'] },
  ),
);

function isSamePresence(one: Mark, other: Mark): boolean {
  return (
    one.presence === other.presence &&
    one.arrivedAt === other.arrivedAt &&
    one.leftAt === other.leftAt
  );
}

describe('a mark after whatever a teacher says', () => {
  it('is coherent, seen unless a retained outage or a report stands, and has its hours in order', () => {
    fc.assert(
      fc.property(orNull(coherent), said, (before, gesture) => {
        const mark = composeMark(before, gesture);
        expect(isCoherent(mark)).toBe(true);
        const asReported = before?.evidence === 'participants' && isSamePresence(before, mark);
        const otherwise = asReported ? 'participants' : 'seen';
        expect(mark.evidence).toBe(mark.outage === 'accepted' ? 'outage' : otherwise);
        expect(mark.attended).toEqual(asReported ? before.attended : undefined);
        if (mark.outage !== undefined) expect(mark.outage).toBe(before?.outage);
        if (mark.arrivedAt && mark.leftAt) expect(mark.arrivedAt < mark.leftAt).toBe(true);
      }),
    );
  });

  it('is what was said, and the same when it is said again', () => {
    fc.assert(
      fc.property(orNull(coherent), said, (before, gesture) => {
        const mark = composeMark(before, gesture);
        if (gesture.kind === 'late') expect(mark.arrivedAt).toBe(gesture.arrivedAt);
        else if (gesture.kind === 'left') expect(mark.leftAt).toBe(gesture.leftAt);
        else if (gesture.kind !== 'details') expect(mark.presence).toBe(gesture.kind);
        expect(composeMark(mark, gesture)).toEqual(mark);
      }),
    );
  });
});

describe('saying the presence of a pupil', () => {
  const late: Mark = {
    presence: 'present',
    arrivedAt: at(7),
    reason: ill,
    mode: 'remote',
    ...seen,
  };

  it('takes the hours away, and the reason when nothing is left to explain', () => {
    expect(composeMark(late, { kind: 'present' })).toEqual({
      presence: 'present',
      mode: 'remote',
      ...seen,
    });
    expect(composeMark(late, { kind: 'absent' })).toEqual({
      presence: 'absent',
      reason: ill,
      mode: 'remote',
      ...seen,
    });
    expect(composeMark(late, { kind: 'unreachable' })).not.toHaveProperty('reason');
  });

  it('keeps what the teacher wrote', () => {
    const noted: Mark = { presence: 'absent', comment: 'À rappeler', ...seen };
    for (const kind of ['present', 'absent', 'unreachable'] as const) {
      expect(composeMark(noted, { kind }).comment).toBe('À rappeler');
    }
  });

  it('lets go of a declared absence with all that was declared', () => {
    const declared: Mark = {
      presence: 'absent',
      reason: ill,
      comment: 'Rendez-vous médical',
      evidence: 'declared',
    };
    expect(composeMark(declared, { kind: 'present' })).toEqual({ presence: 'present', ...seen });
    expect(composeMark(declared, { kind: 'absent' })).toEqual({ ...declared, ...seen });
    expect(composeMark(declared, { kind: 'late', arrivedAt: at(20) })).toEqual({
      presence: 'present',
      arrivedAt: at(20),
      reason: ill,
      comment: 'Rendez-vous médical',
      ...seen,
    });
  });

  it('keeps an exempted pupil exempted where that can be', () => {
    const here: Mark = { presence: 'present', exemption: 'here', ...seen };
    const away: Mark = { presence: 'absent', exemption: 'away', ...seen };
    expect(composeMark(here, { kind: 'late', arrivedAt: at(7) }).exemption).toBe('here');
    expect(composeMark(away, { kind: 'absent' })).toEqual(away);
    expect(composeMark(here, { kind: 'absent' })).toEqual({ presence: 'absent', ...seen });
    expect(composeMark(away, { kind: 'present' })).toEqual({ presence: 'present', ...seen });
  });
});

describe('an arrival and a leaving', () => {
  it('stand together in their order, else the one said last stands alone', () => {
    const late: Mark = { presence: 'present', arrivedAt: at(20), ...seen };
    expect(composeMark(late, { kind: 'left', leftAt: at(40) })).toEqual({
      ...late,
      leftAt: at(40),
    });
    expect(composeMark(late, { kind: 'left', leftAt: at(20) })).toEqual({
      presence: 'present',
      leftAt: at(20),
      ...seen,
    });
  });

  it('are taken away one by one', () => {
    const both: Mark = { presence: 'present', arrivedAt: at(7), leftAt: at(40), ...seen };
    expect(composeMark(both, { kind: 'details', arrivedAt: null })).toEqual({
      presence: 'present',
      leftAt: at(40),
      ...seen,
    });
  });
});

describe('the details of a mark', () => {
  it('not named stay, named null go, named are taken', () => {
    const absent: Mark = { presence: 'absent', reason: ill, comment: 'A prévenu', ...seen };
    const accepted = { ...ill, state: 'accepted' } as const;
    expect(composeMark(absent, { kind: 'details', reason: accepted, comment: null })).toEqual({
      presence: 'absent',
      reason: accepted,
      ...seen,
    });
  });

  it('make a pupil present or away where they say so', () => {
    const absent: Mark = { presence: 'absent', ...seen };
    expect(composeMark(absent, { kind: 'details', mode: 'asynchronous' }).presence).toBe('present');
    expect(composeMark(absent, { kind: 'details', exemption: 'here' }).presence).toBe('present');
    expect(composeMark(null, { kind: 'details', exemption: 'away' }).presence).toBe('absent');
  });
});

describe('a mark that was taken over from a report of a visio', () => {
  const attended = { minutes: 37, outOf: 55 };
  const reported: Mark = {
    ...{ presence: 'present', arrivedAt: at(7), evidence: 'participants', attended },
  };

  it('keeps its evidence and its minutes under a comment and a reason typed by hand', () => {
    const noted = composeMark(reported, { kind: 'details', comment: 'Bus en panne', reason: ill });
    expect(noted).toEqual({ ...reported, comment: 'Bus en panne', reason: ill });
  });

  it('is seen by the teacher, without minutes, once the presence or an hour is another', () => {
    expect(composeMark(reported, { kind: 'absent' })).toEqual({ presence: 'absent', ...seen });
    expect(composeMark(reported, { kind: 'present' })).toEqual({ presence: 'present', ...seen });
    expect(composeMark(reported, { kind: 'late', arrivedAt: at(9) })).toEqual({
      ...{ presence: 'present', arrivedAt: at(9) },
      ...seen,
    });
  });
});
