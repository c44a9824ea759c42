import type { Mark } from '../../../../core/attendance/mark';
import type { RegisterProgress, RegisterView } from '../../../../core/contract/register-views';
import { createRegisterService } from '../../../../electron/services/register-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';

export const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
export const PRESENT: Mark = { presence: 'present', evidence: 'seen' };

export function lateAt(arrivedAt: string): Mark {
  return { ...PRESENT, arrivedAt };
}

/** The registers of the test school, and all that the screens were told. */
export function openRegisters() {
  const school = openTestSchool();
  const clock = createHandClock('2026-11-23T07:05:00Z');
  const told: RegisterProgress[] = [];
  const registers = createRegisterService({
    store: () => school.store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    tell: (progress) => told.push(progress),
  });

  return {
    ...school,
    clock,
    told,
    registers,
    /** The register as a screen that comes anew sees it. */
    register(lessonId = 'monday'): RegisterView {
      return value(registers.read(lessonId));
    },
    /** How the register was written down: its row, and the number of its events. */
    written() {
      const [row] = school.database.all<{ state: string; revision: number; events: number }>(
        `SELECT state, revision, (SELECT count(*) FROM register_event) AS events FROM register`,
      );
      return row;
    },
  };
}

/** The value of an answer that has to be a good one. */
export function value<T>(
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
