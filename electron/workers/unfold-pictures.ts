import { parentPort, workerData } from 'node:worker_threads';
import { picturesOfArchive } from '../../core/photos/pictures-of-archive';
import type { NamedBytes } from '../../core/photos/sort-pictures';

// The thread's own entry, `out/main/unfold-pictures.cjs`: one archive, one answer.
const archive: NamedBytes = workerData;
const sorted = picturesOfArchive({ ...archive, bytes: archive.bytes.slice() });
parentPort?.postMessage(
  sorted,
  sorted.pictures.map(({ bytes }) => bytes.buffer as ArrayBuffer),
);
