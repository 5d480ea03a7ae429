/** Seeded random numbers below a bound (mulberry32), so that a text that fails can be made again. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS =
  `layanan Warga KTP kpu jadwal 08.00 1.000 Rp5.000 dll. yth di-rumah e-KTP a b http https www t.co
  半角 カタカナ 政府公告 안녕하세요 Ελλάδα ποτέ Привет мир İstanbul ﬁlm ß ı ſ K Å ⱥ ꙗ éé ñandú`.split(/\s+/);
const MARKS = [
  '\u0301',
  '\u0327',
  'e\u0301',
  'A\u030a',
  'o\u0302\u0323',
  '\u1100\u1161\u11a8',
  '\u0345',
  'ι',
  '\u0e33',
  '\u093f',
];
const RIGHT_TO_LEFT = [
  'مرحبا',
  'שלום',
  '\u200f',
  '\u200e',
  '\u202b',
  '\u2067',
  '\u061c',
  'نص.عرب',
  'پاکستان',
];
const EMOJI =
  `😀 ✅ 🙏 👨‍👩‍👧‍👦 👩‍👩‍👦 👩‍💻 👩🏽‍💻 🧑‍💻 🏳️‍🌈 🏴‍☠️ 👁️‍🗨️ 👁‍🗨 🏃‍♀️ 🏃🏿‍♂️ 🏋️‍♂️ 🏋🏼‍♀️ 🏋‍♀️ 👍🏻 👍️ ☝🏽 ☝️🏽 ☝ ✌️ ❤️ ❤ ©️ © ™️ ®
  🇮🇩 🇮🇩🇯 🇦🇦🇩 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ *⃣ 9⃣ 🫶🏾 🥲 ♟️ ♟ 🤼‍♀️ 🧞‍♂️ 🦰 👨🏻‍🦰 👩‍❤️‍💋‍👨 👩‍❤️‍👩 🀄️ 🅰️ ↔️ ↔ ‼️ ⛹️‍♀️ 🕵🏽‍♂️ 🧟‍♂️ 👯‍♂️ 💂 🚣🏾`.split(
    /\s+/,
  );
const LOOSE = [
  '\ufe0f',
  '\ufe0e',
  '\u200d',
  '\u20e3',
  '🏽',
  '♀\ufe0f',
  '\ud83d',
  '\ude00',
  '\u200b',
  '\ufeff',
  '\ufffe',
  '\uffff',
];
const HOSTS =
  `kpu.go.id a.co x.y.z.com t.co bit.ly contoh.kota diskominfo.contohkota.go.id kpu_kota.go.id a_b.c_d.com -a.com a-.com _x.id
  é.com kafé.net 中国.中国 例え.テスト 例え.コム xn--fiqs8s.cn xn--a.xn--p1ai xn--é.com contoh.嘉里大酒店 भारत.भारतम् пример.рф Пример.РФ укр.укр ΕΛ.ΕΛ KPU.GO.ID
  1.2.3.4 192.168.0.1 8.id com.com a..com .com com. a.b a.comé a.com中 中a.com a.com-b a.com_b a.com@b x@a.com 😀.com a😀.com "a.com" a.museum a.onion
  a.com.b a.id.中国.com aa.com.é中.net ${'l'.repeat(63)}.com ${'l'.repeat(64)}.com ${'中'.repeat(40)}.com ${'äö'.repeat(25)}.com 例。え.com`.split(
    /\s+/,
  );
const PATHS = [
  '/',
  '/a',
  '/a/b.html',
  '/(a)',
  '/a(b(c)d)e',
  '/(a',
  '/a)',
  '/a(b)',
  '/a(b).',
  '/(a)(b)!',
  '/!!',
  '/a!!(b)',
  '/@user/x',
  '/@user',
  '/a–b',
  '/é',
  '/ш',
  '/中',
  '/~x%20y',
  "/a'b",
  '/a,b.',
  '//',
  '/a_(b)_c',
  '/((a))',
  '/(((a)))',
  '/a\u0345',
  '/ι',
  '/ſ',
];
const QUERIES = ['?', '?a', '?a=1&b=2', '?a=1.', '?!', '?a(b)c', '?é', '?a=1#x', '#x', '?x!?y', '?ſ'];
const PORTS = [':', ':80', ':8080', ':x'];
const SCHEMES = [
  'http://',
  'https://',
  'HTTPS://',
  'https:/',
  'ftp://',
  'http://http://',
  'https://t.co/',
  'https://T.co/',
];
const BEFORE = [
  '',
  '',
  ' ',
  ' ',
  '(',
  '"',
  '@',
  '#',
  '＃',
  '$',
  '-',
  '_',
  '.',
  '/',
  'a',
  '中',
  'é',
  '\u200f',
  ':',
  '“',
  '\ufeff',
  '*',
  '\n',
  '😀',
  '１',
  "'",
  '|',
];
const PUNCTUATION = [
  '.',
  ',',
  '!',
  '?',
  '…',
  ' – ',
  ' — ',
  '/',
  ':',
  ';',
  '(',
  ')',
  '"',
  '’',
  '“',
  '”',
  '•',
  '\u2032',
  '\u2028',
  '\t',
  '\n',
  '\u3000',
  '\u180e',
  '\u00a0',
  '。',
  '．',
  '｡',
];
const TAGS = [
  '#KPU',
  '#Pemilu2029',
  '＃タグ',
  '#1',
  '@kpu_id',
  '@kpu.go.id',
  '＠kpu',
  '$KPU',
  '#a.com',
  '@a.co/b',
];

function one<T>(random: (below: number) => number, list: readonly T[]): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('an empty list');
  return found;
}

function randomUrl(random: (below: number) => number): string {
  const maybe = (list: readonly string[], of: number) => (random(of) === 0 ? one(random, list) : '');
  const slug = random(12) === 0 ? `https://t.co/${'Ab9'.repeat(random(15))}` : '';
  return (
    one(random, BEFORE) +
    (slug || maybe(SCHEMES, 2) + one(random, HOSTS)) +
    maybe(PORTS, 5) +
    maybe(PATHS, 2) +
    maybe(PATHS, 5) +
    maybe(QUERIES, 3)
  );
}

/** A text of everything that is hard to count, up to about 400 signs. */
export function randomText(random: (below: number) => number): string {
  const kinds = [WORDS, WORDS, MARKS, RIGHT_TO_LEFT, EMOJI, EMOJI, PUNCTUATION, TAGS];
  const gaps = random(3) === 0 ? [''] : ['', ' ', ' ', ' '];
  let text = '';
  for (let left = random(40); left > 0; left -= 1) {
    const kind = random(kinds.length + 4);
    const list = kinds[kind];
    if (list) text += one(random, list);
    else if (random(25) === 0) text += one(random, LOOSE);
    else text += randomUrl(random);
    text += one(random, gaps);
  }
  return text;
}
