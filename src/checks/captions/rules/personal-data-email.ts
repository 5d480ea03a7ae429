import type { CaptionRule, RuleExamples } from '../../contract.ts';
import data from '../data/free-mail.json';

const NAMES: ReadonlySet<string> = new Set(data.names);
const HOSTS: ReadonlySet<string> = new Set(data.hosts);
/** Hidden in part already. */
const MASKED = /[*•●×…]$/u;
const KEPT = 2;

const rule: CaptionRule = {
  severity: 'should',
  title: { id: 'Surel resmi, bukan pribadi', en: 'An official e-mail address, not a private one' },
  why: {
    id: 'Alamat surel pribadi adalah data pribadi, dan warga sulit membedakannya dari akun palsu.',
    en: 'A personal e-mail is personal data and looks the same as a fake one.',
  },
  source: [{ key: 'PDP', at: 'pasal 4(3)' }, { key: 'OWN' }],
  check: (caption) => {
    const official = new Set(caption.context.contacts?.map((contact) => contact.trim().toLowerCase()));
    return caption.emails
      .filter(({ start, text }) => {
        const before = caption.text.slice(Math.max(0, start - 1), start);
        return isFree(text) && !isMasked(text, before) && !official.has(text.toLowerCase());
      })
      .map(({ start, end, text }) => {
        const at = text.indexOf('@');
        const fix = `${text.slice(0, Math.min(KEPT, at - 1))}×××${text.slice(at)}`;
        return {
          start,
          end,
          fix,
          message: {
            id: `${text} adalah alamat surel gratis. Pakai alamat go.id lembaga, atau samarkan; bila memang resmi, tandai di pengaturan.`,
            en: `${text} is a free-mail address. Use the office’s go.id address, or mask it; if it is official, mark it in the settings.`,
          },
        };
      });
  },
};
export default rule;

function isFree(address: string): boolean {
  const host = address.slice(address.indexOf('@') + 1).toLowerCase();
  const [name = '', ...endings] = host.split('.');
  return HOSTS.has(host) || (NAMES.has(name) && endings.length <= 2 && endings[0] !== 'go');
}

function isMasked(address: string, before: string): boolean {
  return MASKED.test(before) || /x{3}/iu.test(address.slice(0, address.indexOf('@')));
}

export const examples: RuleExamples = {
  fires: [
    { text: 'Kirim berkas ke Contoh.Warga_77@Gmail.com, ya.' },
    { text: 'Surel:contoh77@yahoo.co.id/contoh78@proton.me' },
    { text: 'mailto:contoh@outlook.co.id', context: { contacts: ['layanan.contoh@outlook.co.id'] } },
  ],
  passes: [
    { text: 'Surel layanan.contoh@gmail.com', context: { contacts: [' Layanan.Contoh@gmail.com'] } },
    { text: 'Surel ppid@contohkota.go.id atau info@yahoo.contohkota.go.id, akun @gmail.contoh' },
    { text: 'Pemenang: co***h@gmail.com dan contoh.xxxx@yahoo.com' },
  ],
};
