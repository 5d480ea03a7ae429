import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

type Cut = {
  /** The module's path, with `/` between its parts. */
  module: RegExp;
  /** What is taken out, and what stands there instead. Each must be found, or the build ends. */
  parts: { from: RegExp; to: string }[];
};

/**
 * What must not be in an extension page and stands in a package's module that we do need. All of it is code that
 * nothing of ours calls; what it is replaced by throws, so that a first use of it is noticed.
 */
const CUTS: Cut[] = [
  {
    // `selection.html()` assigns markup from text. Plot never calls it; it hangs on the prototype, so that tree
    // shaking keeps it.
    module: /\/d3-selection\/dist\/d3-selection\.mjs$/,
    parts: [
      {
        from: /function selection_html\(value\) \{[\s\S]*?\n\}\n/,
        to: 'function selection_html() { throw new Error("no markup from text"); }\n',
      },
    ],
  },
  {
    // A `<style>` in each picture: the pages' policy allows styles of their own files alone. Its rules stand in
    // extension/charts.css.
    module: /\/@observablehq\/plot\/src\/plot\.js$/,
    parts: [{ from: /\.call\(\(svg\) =>[^`]*svg\.append\("style"\)\.text\(\s*`[^`]*`\s*\)\s*\)/, to: '' }],
  },
  {
    // The same in Plot's own legends. Our pictures label directly, and what is left is a legend of colours.
    module: /\/@observablehq\/plot\/src\/legends\.js$/,
    parts: [
      {
        from: /^[\s\S]*$/,
        to: `
          const none = () => { throw new Error('Plot has no legends here'); };
          export const legend = none;
          export const exposeLegends = () => none;
          export const createLegends = () => [];`,
      },
    ],
  },
];

/** Takes out of packages what an extension page must not hold; see above for what and why. */
export const cutPlugin: Plugin = {
  name: 'cut-packages',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/](?:d3-selection|@observablehq)[\\/]/ },
      async ({ path }) => {
        const cut = CUTS.find(({ module }) => module.test(path.replaceAll('\\', '/')));
        if (cut === undefined) return;
        const source = await readFile(path, 'utf8');
        return { contents: cutSource(source, cut.parts, path), loader: 'js' };
      },
    );
  },
};

/** Throws where a part is not found: the package has changed, and so may have what it must not hold. */
export function cutSource(source: string, parts: Cut['parts'], name: string): string {
  return parts.reduce((rest, { from, to }) => {
    if (!from.test(rest)) throw new Error(`${name} does not hold ${from}: see scripts/cut-packages.ts`);
    return rest.replace(from, () => to);
  }, source);
}
