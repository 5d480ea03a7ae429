import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './bundler.ts';

/** Draws the PNG icons from their SVG sources: run it after a change of either source. */
const SOURCES = { 16: 'takar-small.svg', 32: 'takar-small.svg', 48: 'takar.svg', 128: 'takar.svg' };

for (const [size, source] of Object.entries(SOURCES)) {
  const svg = await readFile(join(root, 'icons', source), 'utf8');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: Number(size) } }).render().asPng();
  await writeFile(join(root, 'icons', `${size}.png`), png);
  console.log(`icons/${size}.png from icons/${source}`);
}
