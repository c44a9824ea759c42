import { describe, expect, it } from 'vitest';
import type {
  NameView,
  ParticipantsView,
  ProposalView,
  ReportView,
} from '../../../core/contract/participant-views';
import { noChoices, planAccept, pruneChoices } from '../../../renderer/stores/participant-choices';

const PRESENT = { presence: 'present', evidence: 'participants' } as const;
const BY_HAND = { presence: 'absent', evidence: 'seen' } as const;

const seen = (pupilId: string, more: Partial<ProposalView> = {}): ProposalView => ({
  pupilId,
  spans: [],
  kind: 'present',
  mark: PRESENT,
  before: null,
  change: 'new',
  there: false,
  ...more,
});
const unseen = (pupilId: string, more: Partial<ProposalView> = {}) =>
  seen(pupilId, { kind: 'not-seen', mark: null, change: 'none', ...more });

const name = (more: Partial<NameView>): NameView => ({
  ...{ reportId: 'zoom', place: 0, name: 'iPhone', host: false, spans: [], there: false },
  ...{ pupilIds: [], candidates: [], aside: false },
  ...more,
});

const report = (id: string, kept: boolean): ReportView => ({
  ...{ id, kept, tool: 'zoom', source: 'file', precision: 'second', live: false },
  ...{ readAt: '2026-11-23T09:00:00Z', participants: 1, joined: 0, elsewhere: false, warnings: [] },
});

const view = (
  proposals: readonly ProposalView[],
  names: readonly NameView[] = [],
  reports: readonly ReportView[] = [report('zoom', false)],
): ParticipantsView => ({
  lesson: {
    ...{ id: 'monday', classId: '4A', subject: '', kind: 'lesson', mode: 'remote' },
    ...{ start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z', status: 'planned' },
  } as ParticipantsView['lesson'],
  ...{ className: '4A', timeZone: 'Europe/Paris', state: 'open', roll: [], outages: [] },
  isKeptChanged: false,
  rules: { lateAfter: 5, leftBefore: 5, share: 50 },
  measured: { from: '2026-11-23T07:00:00Z', to: '2026-11-23T07:55:00Z', minutes: 55 },
  ...{ reports, names, proposals },
});

describe('what would be taken over', () => {
  it('is every new mark, and nothing of who was not seen', () => {
    const plan = planAccept(view([seen('lea'), unseen('tom')]), noChoices);
    expect(plan).toMatchObject({ taken: ['lea'], absent: [], marks: 1, unseen: 1 });
  });

  it('leaves a mark by hand that says otherwise, until the teacher says so', () => {
    const conflict = seen('lea', { before: BY_HAND, change: 'conflict' });
    expect(planAccept(view([conflict]), noChoices)).toMatchObject({ marks: 0, kept: 1 });
    const replaced = planAccept(view([conflict]), { ...noChoices, replacing: new Set(['lea']) });
    expect(replaced).toMatchObject({ taken: ['lea'], replacing: ['lea'], marks: 1, kept: 0 });
  });

  it('is an absence only of who was not seen and has no mark of another origin', () => {
    const proposals = [unseen('tom'), unseen('zoe', { before: BY_HAND }), seen('lea')];
    const ticked = { ...noChoices, absent: new Set(['tom', 'zoe', 'lea']) };
    expect(planAccept(view(proposals), ticked).absent).toEqual(['tom']);
  });

  it('forgets the names of nobody, but those of a meeting that goes on', () => {
    const names = [name({}), name({ place: 1, pupilIds: ['lea'] }), name({ reportId: 'log' })];
    const reports = [report('zoom', false), { ...report('log', false), live: true }];
    expect(planAccept(view([], names, reports), noChoices).forgotten).toBe(1);
    const detached = planAccept(view([], [name({})], [report('zoom', true)]), noChoices);
    expect(detached.forgotten).toBe(1);
  });

  it('forgets a name that two reports have once', () => {
    const names = [name({ name: 'Sonia Tremblay' }), name({ name: 'TREMBLAY Sonia', place: 1 })];
    const twice = [name({}), name({ reportId: 'bbb' }), ...names];
    const reports = [report('zoom', false), report('bbb', false)];
    expect(planAccept(view([], twice, reports), noChoices).forgotten).toBe(3);
  });

  it('leaves without a mark whoever was not seen, has none and is not ticked absent', () => {
    const before = { before: PRESENT };
    const proposals = [unseen('tom'), unseen('zoe'), unseen('lea', before)];
    const plan = planAccept(view(proposals), { ...noChoices, absent: new Set(['zoe']) });
    expect(plan).toMatchObject({ unseen: 1, absent: ['zoe'], marks: 1 });
  });

  it('is possible without a mark where what was kept is changed, as the view says', () => {
    expect(planAccept(view([unseen('tom')]), noChoices).isPossible).toBe(false);
    const changed = { ...view([unseen('tom')]), isKeptChanged: true };
    expect(planAccept(changed, noChoices)).toMatchObject({ isPossible: true, marks: 0 });
    expect(planAccept(view([seen('lea')]), noChoices).isPossible).toBe(true);
  });
});

describe('a tick for an absence', () => {
  it('goes when the pupil is seen after all, and does not come back', () => {
    const ticked = { ...noChoices, absent: new Set(['tom', 'zoe']) };
    const later = pruneChoices(view([seen('tom'), unseen('zoe')]), ticked);
    expect([...later.absent]).toEqual(['zoe']);
    expect([...pruneChoices(view([unseen('tom'), unseen('zoe')]), later).absent]).toEqual(['zoe']);
  });
});
