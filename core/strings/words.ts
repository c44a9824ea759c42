/** The shape of a French catalogue, for its translations: the same keys, any words. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
