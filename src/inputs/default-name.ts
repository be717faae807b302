/** A name that no author gave: that of a job, with the values of its matrix. Its parts are shown in different ways. */
export interface DefaultName {
  readonly job: string;
  readonly values: string;
  /** What tells apart the steps of the job; empty for its only one. */
  readonly labels: string;
  /** Of all values, hexadecimal: it keeps legs apart where values are not shown. */
  readonly digest: string;
}

/** Returns a default name as reports have it, such as `gate (eu, 2) #2`. */
export function printDefaultName({ job, values, labels }: DefaultName): string {
  return `${job} (${values})${labels}`;
}

/**
 * Returns a default name whose values are hidden by a function. With values that it changes, it has the digest as well: two legs
 * whose names differ in what is hidden would be one run in a merge.
 */
export function hideDefaultName(name: DefaultName, hide: (text: string) => string): DefaultName {
  const values = hide(name.values);
  if (values === name.values || values.endsWith(name.digest)) return { ...name, values };
  return { ...name, values: `${values}, ${name.digest}` };
}
