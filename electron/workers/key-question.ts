/** What the thread that derives a key is given: the words of scrypt (RFC 7914), and its secret. */
export type KeyQuestion = {
  /** In the normal form NFKC. */
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly bytes: number;
};
