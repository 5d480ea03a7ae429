// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageError } from '../../../src/messages/contract.ts';
import type { Group } from '../../../src/model/group.ts';
import { draftOf, newDraft } from '../../../src/options/groups/draft.ts';
import { GroupEditor } from '../../../src/options/groups/group-editor.tsx';
import { dropDraft, keptDraft, keptDrafts, NEW } from '../../../src/options/groups/kept-drafts.ts';
import { city, province } from './groups.ts';

const accounts = [1, 2, 3, 4, 5].map((n) => ({
  key: `x:${n}`,
  platform: 'x',
  name: `Dinas ${n}`,
  handle: `dinas_${n}`,
}));
const onClose = vi.fn();
const onSave = vi.fn<(group: Group) => Promise<MessageError | undefined>>();

beforeEach(() => {
  for (const [key] of keptDrafts()) dropDraft(key);
  onClose.mockReset();
  onSave.mockReset().mockResolvedValue(undefined);
});

/** The editor of a stored group, or of a new one, and what a user does in it. */
function shown(group?: Group) {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const props = {
    draftKey: group?.id ?? NEW,
    stored: group ? draftOf(group) : newDraft('n'),
    groups: [city, province],
    accounts,
    onSave,
    onClose,
  };
  act(() => render(<GroupEditor {...props} />, place));
  const stored = (now: Group) =>
    act(() => render(<GroupEditor {...props} stored={draftOf(now)} groups={[now, province]} />, place));
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes(label),
    );
    const input =
      found?.querySelector('input') ?? place.querySelector(`#${CSS.escape(found?.htmlFor ?? '')}`);
    if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
    return input;
  };
  const button = (name: string) => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith(name),
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return {
    place,
    field,
    button,
    stored,
    type: (label: string, value: string) =>
      act(() => {
        const input = field(label);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    tick: (label: string) => act(() => field(label).click()),
    press: (name: string) => act(async () => button(name).click()),
    leave: () => act(() => render(null, place)),
  };
}

describe('The editor of a group', () => {
  it('saves what was typed and chosen, and closes', async () => {
    const { type, tick, press } = shown();
    await type('Nama', ' Dinas Contoh ');
    await tick('Dinas 5');
    await tick('Perbandingan');
    await tick('Dinas 1');
    await type('hari', '3');
    await press('Simpan');
    const made = { ...city, id: 'n', name: 'Dinas Contoh', kind: 'comparison', accounts: ['x:5', 'x:1'] };
    expect(onSave.mock.calls).toEqual([[{ ...made, targets: { answerHours: 12, quietDays: 3 } }]]);
    expect(onClose).toHaveBeenCalledOnce();
    expect(keptDrafts()).toEqual([]);
  });

  it('says what is wrong at its field, takes the focus there, and saves nothing', async () => {
    const { field, type, press, place } = shown();
    await type('jam', '7,5');
    expect(place.querySelector('.field-problem')).toBeNull();
    await press('Simpan');
    expect(onSave).not.toHaveBeenCalled();
    const problems = [...place.querySelectorAll('.field-problem')].map(({ textContent }) => textContent);
    expect(problems).toEqual(['Isi nama kelompok.', 'Isi bilangan bulat 1 sampai 720.']);
    expect(document.activeElement).toBe(field('Nama'));
    await type('Nama', 'Dinas');
    await press('Simpan');
    expect(document.activeElement).toBe(field('jam'));
  });

  it('stays open with everything in it when saving fails', async () => {
    onSave.mockResolvedValue('storage-full');
    const { field, type, press, place } = shown();
    await type('Nama', 'Dinas');
    await press('Simpan');
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('Penyimpanan penuh');
    expect(field('Nama').value).toBe('Dinas');
    expect(onClose).not.toHaveBeenCalled();
    expect(keptDraft(NEW)?.draft.name).toBe('Dinas');
  });

  it('keeps what was typed when it is closed, and begins with it again', async () => {
    const first = shown(city);
    await first.type('Nama', 'KPU Kota');
    await first.tick('Dinas 5');
    await first.press('Tutup');
    await first.leave();
    const second = shown(city);
    expect(second.field('Nama').value).toBe('KPU Kota');
    expect(second.field('Dinas 5').checked).toBe(true);
    await second.press('Buang perubahan');
    await second.leave();
    expect(shown(city).field('Nama').value).toBe(city.name);
  });

  it('takes up what is changed elsewhere meanwhile, and overwrites none of it', async () => {
    const byViews = { numerator: 'core', denominator: 'views' } as const;
    const { field, stored, type, tick, press, place } = shown(city);
    await type('Nama', 'KPU Kota');
    await tick('Dinas 2');
    await tick('Dinas 5');
    await stored({ ...city, accounts: ['x:1', 'x:2', 'x:4'], formula: byViews, name: 'Lain' });
    expect(field('Nama').value).toBe('KPU Kota');
    expect(field('Dinas 4').checked).toBe(true);
    expect(place.querySelector('.group-formula')?.textContent).toContain('tayangan');
    await press('Simpan');
    const saved = { ...city, name: 'KPU Kota', accounts: ['x:1', 'x:4', 'x:5'], formula: byViews };
    expect(onSave.mock.calls).toEqual([[saved]]);
  });

  it('does so with what was typed before it was closed too', async () => {
    const first = shown(city);
    await first.type('Nama', 'KPU Kota');
    await first.press('Tutup');
    await first.leave();
    const second = shown({ ...city, accounts: ['x:1', 'x:2', 'x:4'] });
    await second.press('Simpan');
    expect(onSave.mock.calls).toEqual([[{ ...city, name: 'KPU Kota', accounts: ['x:1', 'x:2', 'x:4'] }]]);
  });

  it('keeps nothing when nothing was changed', async () => {
    const { type, button } = shown(city);
    await type('Nama', 'Lain');
    expect(button('Simpan').disabled).toBe(false);
    await type('Nama', city.name);
    expect(keptDrafts()).toEqual([]);
    expect(button('Simpan').disabled).toBe(true);
  });

  it('lets the browser ask before the page is left with something unsaved, and not after', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { type, press } = shown();
    expect(asks()).toBe(false);
    await type('Nama', 'Dinas');
    expect(asks()).toBe(true);
    await press('Simpan');
    expect(asks()).toBe(false);
  });

  it('says before saving which accounts leave which institution', async () => {
    const { tick, place } = shown(city);
    const warning = () => place.querySelector('[data-tone="warn"]')?.textContent;
    expect(warning()).toBeUndefined();
    await tick('Dinas 4');
    await tick('Dinas 3');
    expect(warning()).toContain('Keluar dari KPU Provinsi Contoh: Dinas 4, Dinas 3.');
    await tick('Perbandingan');
    expect(warning()).toBeUndefined();
  });

  it('shows by search what can be ticked, and keeps what is ticked out of sight', async () => {
    const { type, press, place, button } = shown(city);
    const ticks = () => [...place.querySelectorAll('.picker-list .tick-name')].map((t) => t.textContent);
    expect(ticks()).toHaveLength(5);
    await type('Cari', 'dinas_5');
    expect(ticks()).toEqual(['Dinas 5']);
    await press('Pilih semua yang tampil (1)');
    expect(button('Pilih semua').disabled).toBe(true);
    expect(place.querySelector('.picker-head [role="status"]')?.textContent).toBe('3 akun dipilih');
    await type('Cari', 'tidak ada');
    expect(place.textContent).toContain('Tidak ada akun yang cocok.');
    await press('Simpan');
    expect(onSave.mock.calls[0]?.[0].accounts).toEqual(['x:1', 'x:2', 'x:5']);
  });

  it('shows accounts that are not stored any more, so that they can be taken out', async () => {
    const { tick, press, place } = shown({ ...city, accounts: ['x:1', 'x:@lama'] });
    expect(place.textContent).toContain('Tidak ada lagi di data Anda');
    await tick('x:@lama');
    await press('Simpan');
    expect(onSave.mock.calls[0]?.[0].accounts).toEqual(['x:1']);
  });
});
