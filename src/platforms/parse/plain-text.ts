/** A text with one kind of space, without direction and picture marks, and with ASCII digits for the Arabic ones. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u2060\u061c\ufeff\u202a-\u202e\u2066-\u2069]|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
}
