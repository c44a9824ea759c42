import { z } from 'zod';

/** What the vault calls a row; which row it is, or that there is none, is for the services to say. */
export const id = z.string().min(1).max(64);
/** The input of a request that needs none: an empty object, and not more. */
export const nothing = z.strictObject({});
/** A day that exists; before 1900 and after 2999 nobody teaches, and a mistyped year is likelier. */
export const date = z.iso.date().refine((day) => /^(19|2\d)/.test(day));
/** `HH:mm` */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** `YYYY-MM` */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** The input of the many requests that are about one lesson. */
export const lesson = z.strictObject({ lessonId: id });
