import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import youtube from '../../../src/platforms/youtube/index.ts';
import { exact, KPU, player, posts, VIDEO, WATCH, watchPage } from './nodes.ts';

function embedded(...scripts: string[]) {
  const { document } = parseHTML('<!doctype html><html lang="id"><body></body></html>');
  for (const source of scripts) {
    const script = document.createElement('script');
    script.textContent = source;
    document.body.append(script);
  }
  const { requestUrl: _, ...context } = WATCH;
  return posts(youtube.readEmbedded(document, context));
}

const DATA = JSON.stringify(watchPage());
const PLAYER = JSON.stringify(player());

describe('the data in a watch page', () => {
  it('is one post of both objects', () => {
    expect(
      embedded(`var ytInitialPlayerResponse = ${PLAYER};`, `var ytInitialData = ${DATA};`),
    ).toMatchObject([
      {
        id: VIDEO,
        author: KPU,
        createdAt: '2025-12-16T13:00:05.000Z',
        counts: { views: exact(116_677), likes: exact(3_895), comments: exact(263) },
      },
    ]);
  });

  it.each([
    ['with code behind it', `var ytInitialData = ${DATA};var meta = {"a": 1};if (meta) { meta.b = '}'; }`],
    ['as a property of window', `window["ytInitialData"] = ${DATA};`],
    ['as a property of window, in other quotes', `window['ytInitialData']=${DATA}`],
    ['behind another one', `var ytInitialPlayerResponse = null;var ytInitialData = ${DATA};`],
  ])('is found %s', (_, source) => {
    expect(embedded(source)).toMatchObject([{ id: VIDEO }]);
  });

  it('is found as a text of a mobile page, with its signs escaped', () => {
    const title = 'a \'}\' "b" \\ é; </script>';
    const json = JSON.stringify(player({ title }, { title: { simpleText: title } }));
    const written = json.replace(
      /[^\w\s.,:;é]/g,
      (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
    const source = `var ytInitialPlayerResponse = '${written.replaceAll('é', '\\u00e9')}';var x = 'y';`;
    expect(embedded(source)).toMatchObject([{ id: VIDEO, caption: title, counts: { likes: exact(3_895) } }]);
    expect(embedded(source.slice(0, 900), `var ytInitialData = '\\x7b${'\\\\'.repeat(9)}';`)).toEqual([]);
  });

  it('may hold braces, quotes and backslashes in its texts', () => {
    const title = 'a } "b" \\ {{ \\" ]};';
    const found = embedded(
      `var ytInitialPlayerResponse = ${JSON.stringify(player({ title }, { title: { simpleText: title } }))};var x = 1;`,
    );
    expect(found).toMatchObject([{ caption: title }]);
  });

  it('is about the address where it does not say so itself', () => {
    const { currentVideoEndpoint: _, ...nameless } = watchPage();
    expect(embedded(`var ytInitialData = ${JSON.stringify(nameless)};`)).toMatchObject([{ id: VIDEO }]);
  });

  it.each([
    ['cut off', `var ytInitialData = ${DATA.slice(0, -20)}`],
    ['never closed', `var ytInitialData = ${'{"a":'.repeat(50_000)}`],
    ['no JSON', 'var ytInitialData = {a: b()};'],
    ['a use of it', 'fire(window.ytInitialData, ytInitialPlayerResponse = {});'],
    ['nothing', ''],
  ])('gives nothing when it is %s', (_, source) => {
    expect(embedded(source)).toEqual([]);
  });

  it('is never evaluated', () => {
    embedded(`var ytInitialData = {"a": 1};globalThis.evaluated = 1;`);
    expect(globalThis).not.toHaveProperty('evaluated');
  });
});
