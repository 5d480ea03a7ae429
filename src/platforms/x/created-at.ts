const MONTHS: Readonly<Record<string, string>> = {
  Jan: '01',
  Feb: '02',
  Mar: '03',
  Apr: '04',
  May: '05',
  Jun: '06',
  Jul: '07',
  Aug: '08',
  Sep: '09',
  Oct: '10',
  Nov: '11',
  Dec: '12',
};
const CREATED_AT =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (0[1-9]|[12]\d|3[01]) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) \+0000 (20\d\d)$/;

/** "Wed Jul 08 15:46:13 +0000 2026" as ISO 8601 UTC. Undefined for any other form. */
export function timeFromCreatedAt(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? CREATED_AT.exec(value) : null;
  const month = MONTHS[parts?.[1] ?? ''];
  // Put together as text: a body has hundreds of times, and a Date for each is the dearest part of reading it.
  return parts && month ? `${parts[4]}-${month}-${parts[2]}T${parts[3]}.000Z` : undefined;
}
