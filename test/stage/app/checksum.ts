/** FNV-1a over UTF-16 units: tells whether two texts are the same, on both sides of the stage. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
