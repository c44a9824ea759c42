import type { Sheet } from '../../files/sheet';
import { readRawRows } from './raw-row';
import { foldHeaders, namesPeople, placesOf, reportFieldOf } from './report-columns';
import type { SeenRow } from './seen-row';

/** Titles may stand above the header. */
const HEADER_WITHIN = 30;

/**
 * The people of a table that names them and says nothing else but their addresses and roles: any
 * other column may say who was there, which only the teacher knows.
 */
export function findNames({ rows }: Sheet): readonly SeenRow[] | undefined {
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const headers = foldHeaders(cells);
    const places = placesOf(headers);
    if (!namesPeople(places) || headers.filter((name) => name !== '').length < 2) continue;
    if (headers.some((name) => name !== '' && reportFieldOf(name) === undefined)) return undefined;
    return readRawRows(rows.slice(at + 1), places).flatMap(({ name, email, host, isOut }) =>
      name === '' || isOut ? [] : [{ name, ...(email && { email }), ...(host && { host }) }],
    );
  }
  return undefined;
}
