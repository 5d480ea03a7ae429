import type { CaptionRule, RuleExamples } from '../../contract.ts';
import { linkFaults } from '../link-faults.ts';

const rule: CaptionRule = {
  severity: 'must',
  title: { id: 'Tautan tanpa salah ketik', en: 'Links without typing faults' },
  why: {
    id: 'Tautan salah ketik membuat warga tidak sampai ke layanan.',
    en: 'A mistyped link strands the citizen.',
  },
  source: [{ key: 'OWN' }, { key: 'GCS' }],
  check: ({ text, urls }) =>
    linkFaults(text, urls).map(({ start, end, fix, what }) => ({
      start,
      end,
      ...(fix !== undefined && { fix }),
      message:
        fix === undefined
          ? what
          : { id: `${what.id} Seharusnya ${fix}`, en: `${what.en} It should be ${fix}` },
    })),
};
export default rule;

export const examples: RuleExamples = {
  fires: [
    { text: 'Unduh: https//ppid.contohkota.go.id/formulir' },
    { text: 'Unduh: https:// ppid.contohkota.go.id' },
    { text: 'Cek di ppid,contohkota.go.id, www,contohkota.go.id, atau contohkota,go.id.' },
    { text: 'Cek di contohkota.go.di ya.' },
    { text: 'Unduh di http://localhost:8080/formulir atau 192.168.1.10/arsip' },
    { text: 'Daftar: https://s.id/ sekarang (atau linktr.ee).' },
    { text: 'Selengkapnya https://contohkota.go.id/berita/pasar-mu…' },
    { text: 'Cek htpp://contohkota.go.id, ttps://contohkota.go.id, https;//contohkota.go.id' },
  ],
  passes: [
    { text: 'Cek https://contohkota.go.id/a,b;c, HTTP://CONTOHKOTA.GO.ID atau www.contohkota.go.id, dll...' },
    { text: 'Cek contohkota.go.id, s.id/daftar-kia, dan t.me/contohkota. Yuk buka contohkota.go.id...' },
    { text: 'Alamat resmi diawali https:// dan berakhiran .go.id. Data TPS/PPS dan HPP/HET ada di loket.' },
    { text: 'Info,contohkota.go.id; KTP,SIM,ID card. Buka mofa.go.jp. Surel ppid@contohkota.go.id' },
  ],
};
