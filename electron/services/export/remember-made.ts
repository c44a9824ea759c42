import { diskFailure } from '../../../core/contract/disk-failure';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { dateIn } from '../../../core/timetable/day';
import { VaultLocked } from '../ports';
import type { ExportPorts } from './export-ports';

/** What left has left, whether or not the vault can remember it. */
export function rememberMade(
  choice: DocumentChoice,
  ports: Pick<ExportPorts, 'store' | 'timeZone' | 'now'>,
): void {
  try {
    const store = ports.store();
    const madeOn = dateIn(ports.timeZone(), ports.now());
    store.transaction(() => store.putMadeDocument({ choice, madeOn }));
  } catch (error) {
    if (!(error instanceof VaultLocked) && diskFailure(error) === null) throw error;
  }
}
