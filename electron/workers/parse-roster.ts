import { parentPort, workerData } from 'node:worker_threads';
import { parseRoster } from '../../core/roster/parse-roster';
import type { RosterQuestion } from './roster-question';

// The thread's own entry, `out/main/parse-roster.cjs`: one file, one answer.
const { file, options }: RosterQuestion = workerData;
const bytes = file.bytes.slice();
parentPort?.postMessage(parseRoster({ ...file, bytes }, options));
