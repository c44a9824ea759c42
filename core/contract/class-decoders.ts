import { z } from 'zod';
import { LARGEST_SET_BYTES, MOST_PHOTOS } from '../photos/photo-limits';
import { MOST_CLASSES } from '../roster/roster-file';
import { CLASS_COLOURS } from '../roster/school-class';
import { CARRY_WAYS } from '../roster/school-years';
import type { ClassRequests } from './class-requests';
import { date, id, nothing } from './decoded-values';

/** A group across every class of a level of the largest school. */
const MOST_IN_A_GROUP = 1000;
const MOST_LEVELS = 12;
/** 320 pixels high at a good quality, four times over. */
const LARGEST_PHOTO_BYTES = 200_000;

const name = z.string().max(400);
const noteText = z.string().max(8000);
const level = z.string().max(100);
const levels = z.array(level).max(MOST_LEVELS);
const typedClass = { name, colour: z.enum(CLASS_COLOURS).nullable(), levels };
const pupil = z.strictObject({
  lastName: name,
  usageName: name.exactOptional(),
  firstName: name,
  birthDate: date.exactOptional(),
  sex: z.enum(['F', 'M']).exactOptional(),
  email: name.exactOptional(),
});
const bytes = (most: number) => z.instanceof(Uint8Array).refine((value) => value.length <= most);

/** The decoders of `ClassRequests`: classes, groups, pupils, photos, the next school year. */
export const classDecoders: {
  readonly [N in keyof ClassRequests]: z.ZodType<ClassRequests[N]['in']>;
} = {
  'classes:list': nothing,
  'classes:of-year': z.strictObject({ schoolYearId: id }),
  'classes:read': z.strictObject({ classId: id }),
  'classes:add': z.strictObject(typedClass),
  'classes:change': z.strictObject({ ...typedClass, classId: id }),
  'classes:archive': z.strictObject({ classId: id, archived: z.boolean() }),
  'classes:remove': z.strictObject({ classId: id }),

  'groups:read': z.strictObject({ groupId: id }),
  'groups:write': z.strictObject({
    groupId: id.exactOptional(),
    name: z.string().max(200),
    pupilIds: z.array(id).max(MOST_IN_A_GROUP),
  }),

  'pupils:add': z.strictObject({ classId: id, pupil, from: date, level: level.exactOptional() }),
  'pupils:change': z.strictObject({ pupilId: id, pupil }),
  'pupils:change-level': z.strictObject({ pupilId: id, classId: id, level }),
  'pupils:move': z.strictObject({ pupilId: id, fromClassId: id, toClassId: id, on: date }),
  'pupils:leave': z.strictObject({ pupilId: id, classId: id, on: date }),
  'pupils:return': z.strictObject({ pupilId: id, classId: id, on: date }),
  'pupils:remove': z.strictObject({ pupilId: id }),
  'pupils:page': z.strictObject({ pupilId: id, schoolYearId: id.exactOptional() }),

  'notes:add': z.strictObject({ pupilId: id, date, text: noteText }),
  'notes:change': z.strictObject({ noteId: id, date, text: noteText }),
  'notes:remove': z.strictObject({ noteId: id }),

  'photos:choose': z.strictObject({ classId: id, from: z.enum(['files', 'folder']) }),
  'photos:drop': z.strictObject({
    classId: id,
    files: z.array(z.strictObject({ name, bytes: bytes(LARGEST_SET_BYTES) })).max(MOST_PHOTOS),
  }),
  'photos:choose-one': z.strictObject({ pupilId: id }),
  'photos:source': z.strictObject({ token: id, index: z.int().min(0).max(MOST_PHOTOS) }),
  'photos:write': z.strictObject({
    photos: z
      .array(z.strictObject({ pupilId: id, jpeg: bytes(LARGEST_PHOTO_BYTES) }))
      .max(MOST_PHOTOS),
  }),
  'photos:remove': z.strictObject({ pupilId: id }),

  'years:list': nothing,
  'years:offer': nothing,
  'years:carry': z.strictObject({
    classes: z
      .array(
        z.strictObject({ classId: id, way: z.enum(CARRY_WAYS), name, levels, rooms: z.boolean() }),
      )
      .max(MOST_CLASSES),
  }),
};
