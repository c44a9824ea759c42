import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMark } from '../../../../core/attendance/compose-mark';
import { decideOutage, type SaidOfOutage } from '../../../../core/attendance/decide-outage';
import { isAway, isCoherent, type Mark } from '../../../../core/attendance/mark';
import { markHistory } from '../../../../core/attendance/mark-history';
import {
  addEvent,
  type RegisterHistory,
  replayRegister,
} from '../../../../core/attendance/register-history';
import {
  absent,
  anyRegister,
  decidedRegister,
  declared,
  outageDecision,
  ROLL,
} from './decided-register';

const WORDING = 'Salle en panne de 8 h 02 à 9 h 10.';
const accept = (...pupilIds: string[]) =>
  ({ pupilIds, decision: 'accepted', wording: WORDING }) as const;
const setAside = (...pupilIds: string[]) =>
  ({ pupilIds, decision: 'set-aside', wording: WORDING }) as const;
const retained: Mark = {
  presence: 'unreachable',
  outage: 'accepted',
  comment: WORDING,
  evidence: 'outage',
};

function withAbsents(...pupils: string[]) {
  const register = decidedRegister();
  for (const pupilId of pupils) register.mark(pupilId, absent);
  return register;
}

describe('an outage that is retained', () => {
  it('makes the absents unreachable with the wording as comment, in one act', () => {
    const register = withAbsents('lea', 'hugo');
    expect(register.decideOutage(accept('lea', 'hugo')).ok).toBe(true);
    expect(register.history().marks).toEqual({ lea: retained, hugo: retained });
    register.undo();
    expect(register.history().marks).toEqual({ lea: absent, hugo: absent });
  });

  it('keeps what the teacher had written, after the wording, and drops the reason', () => {
    const register = decidedRegister();
    const reason = { motive: 'illness', state: 'stated' } as const;
    register.mark('lea', { ...absent, comment: 'A prévenu par SMS.', reason });
    register.decideOutage(accept('lea'));
    expect(register.history().marks).toEqual({
      lea: { ...retained, comment: `${WORDING} A prévenu par SMS.` },
    });
  });

  it('may be retained for an absence that was announced, also in a validated register', () => {
    const open = decidedRegister();
    expect(open.decideOutage(accept('zoe'), { zoe: declared }).ok).toBe(true);
    expect(open.history().marks.zoe).toEqual(retained);
    const done = decidedRegister();
    done.validate(ROLL, { zoe: declared });
    done.decideOutage(accept('zoe'));
    expect(done.history()).toMatchObject({ state: 'done', marks: { zoe: retained } });
  });

  it('set aside later gives back what the pupil was', () => {
    const register = withAbsents('lea');
    register.decideOutage(accept('lea'));
    register.mark('lea', { ...retained, comment: 'Corrigé' });
    register.decideOutage(setAside('lea'));
    expect(register.history().marks).toEqual({ lea: { ...absent, outage: 'set-aside' } });
  });

  it('takes a new wording in the place of the old one', () => {
    const register = withAbsents('lea');
    register.decideOutage(accept('lea'));
    register.decideOutage({ ...accept('lea'), wording: 'Service saturé.' });
    expect(register.history().marks.lea?.comment).toBe('Service saturé.');
  });

  it('is told in the history with its own cause', () => {
    const register = withAbsents('lea');
    register.decideOutage(accept('lea'));
    expect(markHistory(register.events).at(-1)).toMatchObject({
      cause: 'outage',
      pupilId: 'lea',
      before: absent,
      after: retained,
    });
  });
});

describe('an outage that is set aside', () => {
  it('leaves the mark as it is, and says so', () => {
    const register = decidedRegister();
    register.mark('lea', { ...absent, comment: 'Vue au foyer' });
    register.decideOutage(setAside('lea'));
    expect(register.history().marks.lea).toEqual({
      ...absent,
      comment: 'Vue au foyer',
      outage: 'set-aside',
    });
  });
});

describe('there is nothing to decide', () => {
  it.each([
    ['of a pupil who was there', 'hugo'],
    ['of a pupil without mark', 'zoe'],
    ['of a pupil who is not on the roll', 'intruder'],
  ])('%s, and the others are left alone as well', (_, pupilId) => {
    const register = withAbsents('lea');
    register.mark('hugo', { presence: 'present', evidence: 'seen' });
    expect(register.decideOutage(accept('lea', pupilId))).toEqual({
      ok: false,
      error: 'nothing-to-decide',
    });
    expect(register.history().marks.lea).toEqual(absent);
  });

  it('of a pupil who was allowed not to come', () => {
    const register = decidedRegister();
    register.mark('lea', { ...absent, exemption: 'away' });
    expect(register.decideOutage(accept('lea')).ok).toBe(false);
  });
});

describe('what a teacher says by hand afterwards', () => {
  it('prevails: a new presence drops the decision, and the wording that it denies', () => {
    for (const kind of ['present', 'absent'] as const) {
      const said = composeMark(retained, { kind });
      expect(said).toEqual({ presence: kind, evidence: 'seen' });
    }
    const aside: Mark = { ...absent, outage: 'set-aside' };
    expect(composeMark(aside, { kind: 'unreachable' }).outage).toBeUndefined();
  });

  it('keeps the decision where it says the same presence, or details of it', () => {
    expect(composeMark(retained, { kind: 'unreachable' })).toEqual(retained);
    expect(composeMark(retained, { kind: 'details', comment: 'Corrigé' })).toEqual({
      ...retained,
      comment: 'Corrigé',
    });
    const aside: Mark = { ...absent, outage: 'set-aside' };
    const reason = { motive: 'illness', state: 'stated' } as const;
    expect(composeMark(aside, { kind: 'details', reason })).toEqual({ ...aside, reason });
  });

  it('is sent without the decision, which the register keeps by itself', () => {
    const register = withAbsents('lea');
    register.decideOutage(accept('lea'));
    register.mark('lea', { presence: 'unreachable', comment: 'Corrigé', evidence: 'seen' });
    expect(register.history().marks.lea).toEqual({ ...retained, comment: 'Corrigé' });
    register.mark('lea', absent);
    expect(register.history().marks.lea).toEqual(absent);
  });
});

describe('whatever was done to a register before', () => {
  it('deciding and undoing gives its marks back exactly', () => {
    fc.assert(
      fc.property(anyRegister, outageDecision, (register, said) => {
        const before = register.history();
        const decided = register.decideOutage(said);
        if (!decided.ok || decided.value === null) {
          expect(register.history()).toEqual(before);
          return;
        }
        register.undo();
        expect(register.history().marks).toEqual(before.marks);
        expect(register.history().inForce).toEqual(before.inForce);
      }),
    );
  });

  it('deciding the same twice adds nothing', () => {
    fc.assert(
      fc.property(anyRegister, outageDecision, (register, said) => {
        if (!register.decideOutage(said).ok) return;
        expect(register.decideOutage(said)).toEqual({ ok: true, value: null });
      }),
    );
  });

  it('marks are coherent, and a decision stands only where somebody is away', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        for (const mark of Object.values(register.history().marks)) {
          expect(isCoherent(mark)).toBe(true);
          if (mark.outage !== undefined) expect(isAway(mark)).toBe(true);
        }
      }),
    );
  });
});

describe('an outage and a pupil whom no report of the visio saw', () => {
  const notSeen: Mark = {
    ...{ presence: 'absent', evidence: 'participants', attended: { minutes: 0, outOf: 50 } },
  };
  const history = replayRegister([
    {
      ...{ kind: 'mark-many', cause: 'participants', marks: { lea: notSeen } },
      ...{ id: 'e0', at: '2026-11-23T08:00:00Z' },
    },
  ]);
  const decided = (register: RegisterHistory, said: SaidOfOutage) => {
    const act = decideOutage(register, ROLL, {}, said);
    if (!act.ok || act.value === null) throw new Error('nothing was decided');
    return addEvent(register, { ...act.value, id: said.decision, at: '2026-11-23T08:05:00Z' });
  };

  it('takes the minutes off when it is retained, and gives them back when it is set aside', () => {
    const retainedMark = decided(history, accept('lea'));
    expect(retainedMark.marks.lea).toEqual(retained);
    expect(decided(retainedMark, setAside('lea')).marks.lea).toEqual({
      ...notSeen,
      outage: 'set-aside',
    });
  });

  it('is set aside without a word against what the report says', () => {
    const mark = decided(history, setAside('lea')).marks.lea;
    expect(mark).toEqual({ ...notSeen, outage: 'set-aside' });
    expect(mark && isCoherent(mark)).toBe(true);
  });
});
