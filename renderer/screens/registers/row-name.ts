/** As on the lists of French schools: the last name first. */
export function rowName(pupil: { readonly lastName: string; readonly firstName: string }): string {
  return `${pupil.lastName} ${pupil.firstName}`.trim();
}
