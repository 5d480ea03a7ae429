/** Icons by the form they draw, which no translation changes, else by their label in English and Indonesian. */

type Icon = { starts: readonly string[]; labels: readonly string[] };

/** Forms seen 2024-2026; the labels are for icons drawn anew. */
const ICONS = {
  like: {
    starts: ['M16.792 3.904', 'M34.6 3.1c'],
    labels: ['Like', 'Unlike', 'Suka', 'Batal suka', 'Batalkan suka', 'Tidak suka'],
  },
  comment: { starts: ['M20.656 17.008'], labels: ['Comment', 'Komentar', 'Komentari'] },
  save: { starts: ['20 21 12 13.44'], labels: ['Save', 'Remove', 'Simpan', 'Hapus'] },
  reel: { starts: ['m12.823 1 2.974', 'M22.942 7.464', 'M22.935 7.468'], labels: ['Clip', 'Reel', 'Klip'] },
  carousel: { starts: ['M34.8 29.7'], labels: ['Carousel', 'Korsel', 'Karusel'] },
  video: { starts: ['M5.888 22.5'], labels: ['Video'] },
  verified: { starts: ['M19.998 3.094'], labels: ['Verified', 'Terverifikasi'] },
} satisfies Record<string, Icon>;

export type IconName = keyof typeof ICONS;

export function isIcon(svg: Element, name: IconName): boolean {
  const icon: Icon = ICONS[name];
  const label = svg.getAttribute('aria-label') ?? '';
  if (icon.labels.includes(label)) return true;
  const shape = svg.querySelector('path, polygon');
  const drawn = shape?.getAttribute('d') ?? shape?.getAttribute('points') ?? '';
  return icon.starts.some((start) => drawn.startsWith(start));
}

/** The first icon of this name inside an element. */
export function findIcon(root: ParentNode, name: IconName): Element | undefined {
  return Array.from(root.querySelectorAll('svg')).find((svg) => isIcon(svg, name));
}
