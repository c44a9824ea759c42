import { describe, expect, it } from 'vitest';
import { describeReminder, reminderAction } from '../../../../core/strings/describe-reminder';
import { createTranslator } from '../../../../core/strings/translate';

const t = createTranslator('fr');
const en = createTranslator('en');

function told(given: Partial<Parameters<typeof describeReminder>[1]>): string {
  return plain(describeReminder(t, { ask: 'fetch', tool: 'bbb', when: 'now', ...given }));
}

describe('a reminder says', () => {
  it('that the report of BigBlueButton goes with its room, in time and afterwards', () => {
    expect(told({ when: 'soon' })).toBe(
      'Le rapport de BigBlueButton disparaît avec la salle : téléchargez-le avant de la fermer.',
    );
    expect(told({})).toBe(
      'Le rapport de BigBlueButton n’existe que tant que la salle est ouverte. Si elle l’est encore, téléchargez-le maintenant.',
    );
  });

  it('that the reports of others are still there', () => {
    for (const tool of ['zoom', 'teams', 'collaborate'] as const) {
      expect(told({ tool })).toMatch(/^Le rapport de \S+ peut être repris dans l’appel\.$/);
    }
  });

  it('that of Jitsi and of unknown tools there are only names to copy', () => {
    for (const tool of ['jitsi', 'other'] as const) {
      expect(told({ tool, when: 'soon' })).toContain('copiez les noms avant de la quitter');
      expect(told({ tool })).toMatch(/^Si vous avez copié les noms/);
    }
  });

  it('how many names the app saw', () => {
    const takeOver = { ask: 'take-over', tool: 'jitsi' } as const;
    expect(told({ ...takeOver, seen: 1 })).toMatch(/^1 participant vu /);
    expect(told({ ...takeOver, seen: 24 })).toMatch(/^24 participants vus /);
  });

  it('what may be lost of the room that the class has left', () => {
    const moved = { ask: 'take-over', tool: 'jitsi', seen: 24 } as const;
    const host = 'visio.example';
    expect(told({ ...moved, before: { tool: 'bbb', host } })).toContain(
      'La classe a commencé dans une autre salle (BigBlueButton) : si cette salle est fermée, sa liste est perdue.',
    );
    expect(told({ ...moved, before: { tool: 'other', host } })).toContain(
      'dans une autre salle (visio.example) : si',
    );
    expect(told({ ...moved, before: { tool: 'zoom', host } })).toContain('qui a aussi un rapport');
  });
});

it('the button of a reminder imports a report, pastes names or takes over what is there', () => {
  const words = (ask: 'fetch' | 'take-over' | 'elsewhere', tool: 'bbb' | 'jitsi' | 'other') =>
    reminderAction(en, { ask, tool });
  expect(words('fetch', 'bbb')).toBe('Import the report');
  expect(words('fetch', 'jitsi')).toBe('Paste the names');
  expect(words('fetch', 'other')).toBe('Paste the names');
  expect(words('elsewhere', 'other')).toBe('Import the report');
  expect(words('take-over', 'jitsi')).toBe('Use in the roll call');
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
