import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { maskedDigits } from '../digit-chains.ts';
import { personalNumbers } from '../personal-numbers.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Nomor KK tidak ditampilkan', en: 'No family card number is shown' },
  why: {
    id: 'Nomor KK memuat seluruh keluarga dan dipakai untuk mendaftar layanan.',
    en: 'A family-card number stands for a whole family and is used to register services.',
  },
  source: [{ key: 'ADM', at: 'pasal 58(2), 95A' }],
  check: (caption) =>
    personalNumbers(caption)
      .filter(({ kind }) => kind === 'kk')
      .map(({ start, end, text }) => ({
        start,
        end,
        fix: maskedDigits(text),
        message: {
          id: `Ini tampaknya nomor KK. Hapus, atau samarkan menjadi ${maskedDigits(text)}.`,
          en: `This looks like a family card number. Remove it, or mask it as ${maskedDigits(text)}.`,
        },
      })),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'KK hilang: 3374951207150003, mohon kembalikan ke kelurahan.' },
    { text: 'Kartu Keluarga (KK) No. 3374-9512-0715-0003 selesai dicetak.' },
    { text: 'NIK 3201950101900001, no kk\n3374 9512 0715 0003' },
  ],
  passes: [
    { text: 'Sebanyak 251 KK menerima paket sembako.' },
    { text: 'KK 3374-****-****-0003 selesai dicetak.' },
    { text: 'Bawa KK. Bayar lewat virtual account 8119951207150003.' },
    { text: 'Bawa KK dan KTP, NIK 3201950101900001 dipanggil.' },
  ],
};
