import { captionRules } from '../../src/checks/captions/rules.ts';
import type { CaptionContext, CaptionInput } from '../../src/checks/contract.ts';
import { checkCaption } from '../../src/checks/engine.ts';

/** Everything that rules may ask for, so that all of them run. */
export const FULL_CONTEXT: CaptionContext = {
  today: '2026-11-20',
  institution: {
    name: 'KPU Kota Contoh',
    aliases: ['KPU Contoh'],
    handles: ['kpukotacontoh'],
    hashtags: ['#KPUContoh'],
    wrongForms: ['KPUD'],
  },
  contacts: ['0800 0000 000'],
  roster: { mode: 'balanced', names: ['Andi Contoh', 'Budi Misal'] },
  acronyms: ['PDPB'],
};

/** How long a check of each caption takes with all rules, ms: the median of so many rounds. Also runs in a browser. */
export function timeCaptions(inputs: readonly CaptionInput[], rounds: number): number[] {
  const times = inputs.map((): number[] => []);
  // The first round compiles what is run.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, input] of inputs.entries()) {
      const start = performance.now();
      checkCaption(input, captionRules);
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}
