import { z } from 'zod';

/** The values that several requests carry. */
export const id = z.string().min(1).max(64);
export const nothing = z.strictObject({});
/** A day that exists; before 1900 and after 2999 nobody teaches, and a mistyped year is likelier. */
export const date = z.iso.date().refine((day) => /^(19|2\d)/.test(day));
/** `HH:mm` */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** `YYYY-MM` */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const lesson = z.strictObject({ lessonId: id });
