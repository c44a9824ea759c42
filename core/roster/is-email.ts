const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Whether a text has the shape of one e-mail address; whether it exists nobody can say here. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}
