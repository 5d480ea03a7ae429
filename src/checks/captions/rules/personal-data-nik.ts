import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { maskedDigits } from '../digit-chains.ts';
import { personalNumbers } from '../personal-numbers.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'NIK tidak ditampilkan', en: 'No NIK is shown' },
  why: {
    id: 'NIK membuka data kependudukan seseorang; sekali terbit, tidak bisa ditarik.',
    en: 'A NIK opens a person’s civil records; once published it cannot be recalled.',
  },
  source: [
    { key: 'ADM', at: 'pasal 58(2), 95A' },
    { key: 'PDP', at: 'pasal 65(2), 67(2)' },
  ],
  check: (caption) =>
    personalNumbers(caption)
      .filter(({ kind }) => kind === 'nik')
      .map(({ start, end, text }) => ({
        start,
        end,
        fix: maskedDigits(text),
        message: {
          id: `Ini tampaknya NIK. Hapus, atau samarkan menjadi ${maskedDigits(text)}.`,
          en: `This looks like a NIK (identity number). Remove it, or mask it as ${maskedDigits(text)}.`,
        },
      })),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Pemenang undian: Ibu Contoh (3374 9552 0188 0004).' },
    { text: 'Daftar NIK penerima:\n1. 3201950101900001\n2. 3201955203910002' },
    { text: 'Cek status dengan NIK 9999999999999999 di loket.' },
    { text: 'Warga ber-KTP 3201.9501.0190.0001/3201.9552.0391.0002 harap lapor.' },
  ],
  passes: [
    { text: 'NIK 3374********0004 dan 3374xxxxxxxx0004 sudah terdaftar.' },
    { text: 'Kode billing: 3374955201880004, bayar sebelum Jumat.' },
    { text: 'NIP 198803152010011005, NOP 337495520188000412.' },
    { text: 'Siapkan NIK 16 digit, hubungi 112, atau cek TRX-3374955201880004.' },
  ],
};
