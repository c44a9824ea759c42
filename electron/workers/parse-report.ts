import { parentPort, workerData } from 'node:worker_threads';
import { parseReport } from '../../core/participants/parse-report';
import type { ReportQuestion } from './report-question';

// The thread's own entry, `out/main/parse-report.cjs`: one file, one answer.
const { file, lesson, options }: ReportQuestion = workerData;
const bytes = file.bytes.slice();
parentPort?.postMessage(parseReport({ ...file, bytes }, lesson, options));
