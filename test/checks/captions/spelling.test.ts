import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bound from '../../../src/checks/captions/data/bound-forms.json';
import chat from '../../../src/checks/captions/data/chat-forms.json';
import compounds from '../../../src/checks/captions/data/joined-compounds.json';
import words from '../../../src/checks/captions/data/nonstandard-words.json';
import places from '../../../src/checks/captions/data/place-words.json';
import passives from '../../../src/checks/captions/data/separated-passives.json';
import { checkCaption } from '../../../src/checks/engine.ts';
import { SPELLING_IDS, spellingRules } from './spelling-rules.ts';

function findings(id: string, text: string) {
  return checkCaption(
    { platform: 'facebook', text },
    spellingRules.filter((rule) => rule.id === id),
  ).findings;
}

/** The text with all that is offered in its place. */
function mended(id: string, text: string): string {
  return findings(id, text)
    .toReversed()
    .reduce(
      (result, { start, end, fix }) =>
        fix === undefined ? result : result.slice(0, start) + fix + result.slice(end),
      text,
    );
}

describe('The lists of the spelling rules', () => {
  it('are whole', () => {
    expect(spellingRules.map(({ id }) => id)).toEqual(SPELLING_IDS);
    expect(Object.keys(words.pairs)).toHaveLength(266);
    expect(words.names).toHaveLength(14);
    expect(Object.keys(compounds.pairs)).toHaveLength(47);
    expect(passives.verbs).toHaveLength(89);
    expect(places.words).toHaveLength(62);
    expect(bound.forms.antar).toHaveLength(56);
    expect(Object.values(bound.forms).flat()).toHaveLength(131);
    expect(Object.keys(chat.forms)).toHaveLength(51);
  });

  it.each(Object.entries(words.pairs))('%s is %s', (listed, standard) => {
    expect(mended('nonstandard-word', `mencari kata ${listed} di sini`)).toContain(
      listed === 'ramadhan' ? listed : standard,
    );
    expect(findings('nonstandard-word', `mencari kata ${standard} di sini`)).toEqual([]);
  });

  it.each(Object.entries(compounds.pairs))('%s is %s', (listed, apart) => {
    expect(mended('compound-joined', `kata ${listed}`)).toBe(`kata ${apart}`);
  });

  it.each(passives.verbs)('di %s is joined', (verb) => {
    expect(mended('separated-passive', `akan di ${verb}`)).toBe(`akan di${verb}`);
  });
});

describe('A spelling rule', () => {
  it.each([
    [
      'joined-preposition',
      'DIRUMAH, Dirumah, dan Belajar Dirumah',
      'DI RUMAH, di Rumah, dan Belajar di Rumah',
    ],
    ['joined-preposition', 'Dimanapun kamu', 'Di mana pun kamu'],
    ['separated-passive', 'Di Laksanakan di HADIRI', 'Dilaksanakan DIHADIRI'],
    ['compound-joined', 'Walikota Arunika, bapak Walikota', 'Wali Kota Arunika, bapak Wali Kota'],
    ['compound-joined', 'Terimakasih warga', 'Terima kasih warga'],
    ['nonstandard-word', 'selama ramadhan, Praktek sholat Jum’at', 'selama Ramadan, Praktik salat Jumat'],
    ['bound-prefix-split', 'Non ASN, Antar Instansi, pasca Pemilu', 'Non-ASN, Antarinstansi, pasca-Pemilu'],
    ['hyphen-se-ke', 'se kabupaten Arunika, se kota', 'se-Kabupaten Arunika, sekota'],
    ['repeated-word', 'ke ke ke loket, hati hati', 'ke loket, hati-hati'],
    ['reduplication-digit', 'Bersama2 warga2nya dibagi2', 'Bersama-sama warga-warganya dibagi2'],
    [
      'long-paragraph',
      'Satu dua tiga. '.repeat(21),
      `Satu dua tiga. Satu dua tiga.\n\n${'Satu dua tiga. '.repeat(19)}`,
    ],
  ])('%s offers what may stand there: %s', (id, text, expected) => {
    expect(mended(id, text)).toBe(expected);
  });

  it('sees no neighbours where a tag, a mention or a quotation stood between', () => {
    for (const between of ['@warga', '#warga', '“warga”', 'https://s.id/a']) {
      for (const [id, first, second] of [
        ['separated-passive', 'di', 'laksanakan'],
        ['repeated-word', 'warga', 'warga'],
        ['bound-prefix-split', 'pasca', 'banjir'],
        ['hyphen-se-ke', 'se', 'Indonesia'],
      ] as const) {
        expect(findings(id, `kata ${first} ${second}`)).toHaveLength(1);
        expect(findings(id, `kata ${first} ${between} ${second}`)).toEqual([]);
        expect(findings(id, `kata ${first}\n${second}`)).toEqual([]);
      }
    }
  });

  it('says how many words a sentence has and where it may be broken', () => {
    const [found] = findings('long-sentence', `${'kata '.repeat(14)}sehingga warga ${'kata '.repeat(12)}`);
    expect(found?.message.id).toContain('28 kata');
    expect(found?.message.id).toContain('“sehingga warga”');
  });
});

const PAIRS = new URL('../../../../shared/texts/stif-pairs.tsv', import.meta.url);

describe.runIf(existsSync(PAIRS))('Text-speak on the chats beside the project', () => {
  it('is found in about half of the informal side, and hardly in the formal one', () => {
    const pairs = readFileSync(PAIRS, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const share = (side: number) =>
      pairs.filter((pair) => findings('text-speak', pair.split('\t')[side] ?? '').length > 0).length /
      pairs.length;
    expect(share(0)).toBeGreaterThan(0.45);
    expect(share(1)).toBeLessThan(0.02);
  });
});
