import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { sideOf } from '../stage/world.ts';
import { profileOf } from './addresses.ts';
import { expectRightBadges, scroll } from './badges.ts';
import { expect, test } from './harness.ts';
import { countIn, type Row } from './store.ts';
import { grouped, text } from './texts.ts';

test.beforeEach(async ({ takar, stage, language }) => {
  for (const platform of ['x', 'instagram'] as const) {
    const page = await takar.visit(profileOf(platform));
    await expectRightBadges(page, stage, { platform, language });
    for (let n = 0; n < 5; n += 1) await scroll(page, 1500);
    await page.waitForFunction(() => window.__stage.busy === 0);
    await expectRightBadges(page, stage, { platform, language });
    await page.close();
  }
});

test('the posts table has a row for each stored post', async ({ takar, language }) => {
  const posts = await takar.store('posts');
  const options = await takar.openOwn('options.html#/posts');
  const shown = grouped(posts.length, language);
  await expect(options.getByRole('main')).toContainText(text(language, 'options_shown', shown, shown));
  await expect(options.getByRole('table')).toHaveAttribute('aria-rowcount', String(posts.length + 1));
});

test('the accounts list has the followers and the number of posts of each account', async ({
  takar,
  stage,
  language,
}) => {
  const options = await takar.openOwn('options.html#/accounts');
  const posts = await takar.store('posts');
  for (const platform of ['x', 'instagram'] as const) {
    const { main } = sideOf(stage.world, platform);
    const row = options.getByRole('row').filter({ hasText: grouped(main.followers, language) });
    await expect(row).toContainText(main.name);
    const own = posts.filter(({ account }) => account === `${platform}:${main.id}`);
    await expect(row.getByRole('cell').nth(1)).toHaveText(grouped(own.length, language));
  }
});

for (const separator of [';', ','] as const) {
  test(`a CSV file with "${separator}" parses back to the stored numbers`, async ({ takar, language }) => {
    const options = await takar.openOwn('options.html#/posts');
    const chosen = options.getByRole('radio', { name: new RegExp(`^${separator}`) });
    await chosen.click({ force: true });
    // `;` is the default and need not be stored.
    if (separator !== ';') {
      await expect
        .poll(async () => (await takar.store('settings')).map(({ value }) => value))
        .toMatchObject([{ csvSeparator: separator }]);
    }
    await expect(chosen).toBeChecked();
    const download = options.waitForEvent('download');
    const posts = await takar.store('posts');
    const rows = grouped(posts.length, language);
    await options.getByRole('button', { name: text(language, 'options_export_rows', rows) }).click();
    const content = await readFile(await (await download).path(), 'utf8');
    expect(content.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(content.slice(1), {
      delimiter: separator,
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.length).toBe(posts.length);
    const byKey = new Map(data.map((row) => [row.post, row]));
    for (const post of posts) expect(cells(byKey.get(String(post.key)))).toEqual(stored(post));
  });
}

const COUNTS = ['likes', 'comments', 'reposts', 'quotes', 'saves', 'views'];

function cells(row: Record<string, string> | undefined): unknown[] {
  return COUNTS.map((name) => (row?.[`${name}_state`] === 'hidden' ? 'hidden' : numberOf(row?.[name])));
}

function numberOf(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Number(cell);
}

function stored(post: Row): unknown[] {
  return COUNTS.map((name) => countIn(post, name));
}

test('deleting an account deletes its posts and readings and nothing else', async ({
  takar,
  stage,
  language,
}) => {
  const { main } = sideOf(stage.world, 'x');
  const key = `x:${main.id}`;
  const before = await takar.store('posts');
  const options = await takar.openOwn('options.html#/accounts');
  const row = options.getByRole('row').filter({ hasText: grouped(main.followers, language) });
  await row.getByRole('button').click();
  await options
    .getByRole('dialog')
    .getByRole('button', { name: text(language, 'options_delete_account_confirm') })
    .click();
  await expect.poll(async () => (await takar.store('posts')).length).toBeLessThan(before.length);
  const after = await takar.store('posts');
  expect(after.map((post) => post.key)).toEqual(
    before.filter(({ account }) => account !== key).map((post) => post.key),
  );
  const kept = new Set(after.map((post) => post.key));
  expect((await takar.store('readings')).filter(({ post }) => !kept.has(String(post)))).toEqual([]);
  expect((await takar.store('accounts')).some((account) => account.key === key)).toBe(false);
});

test('deleting all data asks for a word and leaves nothing', async ({ takar, language }) => {
  const options = await takar.openOwn('options.html#/data');
  await options.getByRole('button', { name: text(language, 'options_delete_button') }).click();
  const dialog = options.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: text(language, 'options_delete_confirm') });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole('textbox').fill(text(language, 'options_delete_word'));
  await confirm.click();
  for (const table of ['posts', 'readings', 'accounts', 'accountReadings'] as const) {
    await expect.poll(() => takar.store(table)).toEqual([]);
  }
});
