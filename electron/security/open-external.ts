import { shell } from 'electron';
import { parseWebAddress } from '../../core/meeting/web-address';
import { failure, type Result, success } from '../../core/shared/result';

/** The only door to the system's browser: http and https, nothing else, whoever asks. */
export async function openExternal(
  url: string,
): Promise<Result<null, 'bad-address' | 'open-failed'>> {
  const address = parseWebAddress(url);
  if (!address.ok) return failure('bad-address');
  try {
    await shell.openExternal(address.value);
    return success(null);
  } catch {
    return failure('open-failed');
  }
}
