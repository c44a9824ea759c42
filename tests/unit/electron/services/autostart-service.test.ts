import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../core/shared/result';
import { createAutostartService } from '../../../../electron/services/autostart-service';

function openAutostart(refuses = false) {
  let [enabled, proposed] = [false, false];
  return createAutostartService({
    system: {
      available: true,
      read: () => enabled,
      write: (wanted) => {
        if (refuses) return failure('autostart-failed');
        enabled = wanted;
        return success(null);
      },
    },
    isProposed: () => proposed,
    keepProposed: () => {
      proposed = true;
    },
  });
}

describe('the start with the session', () => {
  it('is off and to be proposed at first', () => {
    expect(openAutostart().read()).toEqual({ available: true, enabled: false, proposed: false });
  });

  it('is not proposed again to whoever has chosen or declined', () => {
    const [chosen, declined] = [openAutostart(), openAutostart()];
    expect(chosen.write(true)).toMatchObject({ value: { enabled: true, proposed: true } });
    expect(declined.dismiss()).toMatchObject({ enabled: false, proposed: true });
  });

  it('that the system refuses is said, and may be proposed again', () => {
    const autostart = openAutostart(true);
    expect(autostart.write(true)).toEqual({ ok: false, error: { code: 'autostart-failed' } });
    expect(autostart.read()).toMatchObject({ enabled: false, proposed: false });
  });
});
