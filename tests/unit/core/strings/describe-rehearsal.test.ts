import { describe, expect, it } from 'vitest';
import type { RehearsalStep } from '../../../../core/contract/meeting-views';
import { REHEARSAL_CODES } from '../../../../core/meeting/rehearsal';
import { describeStep, groupSteps } from '../../../../core/strings/describe-rehearsal';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function step(code: string, given: Partial<RehearsalStep> = {}): RehearsalStep {
  const facts = { host: 'meet.exemple.fr', count: 3, pupils: 28, placeholder: '{nom}' };
  return { code, outcome: 'warning', facts, ...given };
}

describe('a step of a rehearsal', () => {
  it.each(REHEARSAL_CODES)('%s has its sentence, without a placeholder left', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const words = describeStep(createTranslator(language), step(code));
      expect(words?.said).not.toContain('rehearsal.');
      expect(words?.todo).not.toContain('rehearsal.');
      expect(`${words?.said} ${words?.todo}`).not.toContain('{{');
    }
  });

  it('says whose fault it is where the test told, and what to do', () => {
    const words = describeStep(
      t,
      step('room-bad', { outcome: 'failed', facts: { cause: 'connection-refused' } }),
    );
    expect(plain(words?.said ?? '')).toBe(
      'Le service ne marche pas en ce moment. Le service est arrêté : il refuse la connexion. Votre ordinateur n’y est pour rien.',
    );
    expect(words?.todo).toMatch(/^Répétez de nouveau plus tard/);
  });

  it('asks for nothing where all is well', () => {
    expect(describeStep(t, step('room-up', { outcome: 'ok' }))?.todo).toBe('');
  });

  it('of a later version is left out', () => {
    expect(describeStep(t, step('room-on-the-moon'))).toBeNull();
  });
});

describe('a report', () => {
  it('stands in groups: the chain, each room by its rank, the pupils', () => {
    const steps = [
      step('hosts-apart'),
      step('room-up', { roomId: 'a', facts: { host: 'cours.exemple.fr' } }),
      step('link-fine', { roomId: 'a', facts: { host: 'cours.exemple.fr' } }),
      step('room-bad', { roomId: 'b' }),
      step('sheet-missing'),
    ];
    const report = { classId: '4A', className: '4A', at: '2026-11-21T10:00:00Z', steps };
    expect(groupSteps(t, report).map((group) => [plain(group.title), group.steps.length])).toEqual([
      ['La chaîne', 1],
      ['Salle 1 : cours.exemple.fr', 2],
      ['Salle 2 : meet.exemple.fr', 1],
      ['Prévenir les élèves', 1],
    ]);
  });
});
