import type { CaptionRule, RuleExamples, RuleFinding } from '../../contract.ts';
import type { Caption } from '../caption.ts';
import { maskedDigits } from '../digit-chains.ts';
import { linksOf } from '../links.ts';
import { personalNumbers } from '../personal-numbers.ts';

/** A link that opens a chat with a number. */
const CHAT = /^(?:\/|\/send\/?\?(?:[^#]{0,200}&)?phone=)(?:\+|%2B)?((?:62|0)8[1-9]\d{7,10})(?!\d)/iu;
const CHAT_HOSTS: ReadonlySet<string> = new Set([
  'wa.me',
  'api.whatsapp.com',
  'web.whatsapp.com',
  'whatsapp.com',
]);

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Nomor ponsel pribadi tidak ditampilkan', en: 'No private mobile number is shown' },
  why: {
    id: 'Nomor pribadi warga atau pegawai bisa disalahgunakan; tampilkan nomor layanan resmi saja.',
    en: 'A private number can be abused; show official service numbers only.',
  },
  source: [{ key: 'PDP', at: 'pasal 4(3), 65(2)' }],
  check: (caption) => {
    const official = new Set(caption.context.contacts?.map(nationalNumber));
    return [...written(caption), ...linked(caption)]
      .filter(({ number }) => !official.has(nationalNumber(number)))
      .sort((a, b) => a.finding.start - b.finding.start)
      .map(({ finding }) => finding);
  },
};
export default rule;

type Numbered = { number: string; finding: RuleFinding };

function written(caption: Caption): Numbered[] {
  return personalNumbers(caption)
    .filter(({ kind }) => kind === 'phone')
    .map(({ start, end, text }) => ({
      number: text,
      finding: {
        start,
        end,
        fix: maskedDigits(text),
        message: {
          id: `Ini nomor ponsel. Hapus atau samarkan menjadi ${maskedDigits(text)}; bila ini nomor layanan resmi, tandai di pengaturan.`,
          en: `This is a mobile number. Remove it or mask it as ${maskedDigits(text)}; if it is an official service number, mark it in the settings.`,
        },
      },
    }));
}

function linked(caption: Caption): Numbered[] {
  return linksOf(caption).flatMap(({ host, path, start, end }) => {
    const number = CHAT_HOSTS.has(host) ? CHAT.exec(path)?.[1] : undefined;
    if (number === undefined) return [];
    const message = {
      id: 'Tautan ini memuat nomor ponsel. Hapus, atau tandai di pengaturan bila ini nomor layanan resmi.',
      en: 'This link holds a mobile number. Remove it, or mark it in the settings if it is an official service number.',
    };
    return [{ number, finding: { start, end, message } }];
  });
}

/** Without 0 or 62, and without separators. */
function nationalNumber(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:620?|0)/, '');
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Narahubung: Bu Contoh (+62 845-1234-5678)' },
    { text: 'CP 084512345678/084612345678' },
    { text: 'Konfirmasi pembayaran ke WA 0845.1234.5678, ya.' },
    { text: 'Daftar lewat https://wa.me/6284512345678?text=Halo' },
    { text: 'Info tiket: 0845-1234-5678', context: { contacts: ['0845-1234-9999'] } },
  ],
  passes: [
    { text: 'WA layanan 0845-1234-5678', context: { contacts: ['+62 845 1234 5678'] } },
    { text: 'Telepon (024) 8451234, 0800-1-845123, 1500-845, atau 112.' },
    { text: 'Nomor rekening 084512345678, kode TRX084512345678, resi INV-084512345678.' },
    { text: 'Tanggal 08.11.2026 08.30, anggaran Rp62.845.123.456, lihat contoh.go.id/084512345678.' },
  ],
};
