import type { CaptionRule, InBoth, RuleExamples } from '../../contract.ts';
import { emojiOf, pictureOf } from '../emoji.ts';
import type { Piece } from '../spans.ts';

const MOST = 3;
const MOST_OF_ONE = 2;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Paling banyak tiga emoji', en: 'Three emoji at most' },
  why: { id: 'Pembaca layar membacakan setiap emoji.', en: 'Screen readers speak every emoji.' },
  source: [{ key: 'GCS' }, { key: 'MV' }],
  check(caption) {
    const emoji = emojiOf(caption);
    const last = emoji.at(-1);
    const surplus = emoji[MOST];
    if (surplus && last) return [{ start: surplus.start, end: last.end, message: tooMany(emoji.length) }];
    const counts = new Map<string, number>();
    for (const one of emoji) {
      const count = (counts.get(pictureOf(one.text)) ?? 0) + 1;
      counts.set(pictureOf(one.text), count);
      if (count > MOST_OF_ONE) return [{ start: one.start, end: one.end, message: repeated(one) }];
    }
    return [];
  },
};
export default rule;

function tooMany(count: number): InBoth {
  return {
    id: `Ada ${count} emoji. Pilih paling banyak ${MOST}, yang membantu orang memahami isi.`,
    en: `There are ${count} emoji. Keep ${MOST} at most, those that help to understand.`,
  };
}

function repeated({ text }: Piece): InBoth {
  return {
    id: `Emoji ${text} dipakai berulang. Satu saja cukup.`,
    en: `The emoji ${text} is repeated. One is enough.`,
  };
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Terima kasih 🙏🏽🙏🙏🏻 warga' },
    { text: '1️⃣ Daftar 2️⃣ Isi 3️⃣ Kirim 4️⃣ Tunggu' },
    { text: 'Gotong royong 🧹🌿 lalu sarapan 🍚☕️' },
  ],
  passes: [
    { text: 'Gotong royong 🧹🌿 lalu sarapan 🍚' },
    { text: 'Keluarga 👨‍👩‍👧‍👦 dan bendera 🇮🇩 serta 🏴󠁧󠁢󠁥󠁮󠁧󠁿' },
    { text: 'Takar™ © 2026 ® ← → ↔ nomor 1 2 3 4' },
    { text: 'Sudah ✔️ dan ✔️' },
  ],
};
