import { parentPort, workerData } from 'node:worker_threads';
import type { KeyQuestion } from './key-question';
import { scryptKey } from './scrypt-key';

// The thread's own entry, `out/main/derive-key.cjs`: one passphrase, one key.
const question: KeyQuestion = workerData;
void scryptKey(question).then((key) => parentPort?.postMessage(key));
