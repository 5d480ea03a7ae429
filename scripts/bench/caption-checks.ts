import type { Caption } from '../../src/checks/captions/caption.ts';
import type { NamedRule } from '../../src/checks/captions/rules.ts';
import type { CaptionContext, CaptionInput } from '../../src/checks/contract.ts';
import type { Checked } from '../../src/checks/engine.ts';
import type { PlatformLimits } from '../../src/checks/limits.ts';
import { loadSource } from '../load.ts';

/** What the bench loads of the sources, as the build sees them. */
export type Checks = {
  captionRules: readonly NamedRule[];
  checkCaption: (input: CaptionInput, rules: readonly NamedRule[]) => Checked;
  limitsOf: (platform: string) => PlatformLimits;
  Caption: new (input: CaptionInput) => Caption;
  /** Everything that rules may ask for. */
  context: CaptionContext;
  timeCaptions: (inputs: readonly CaptionInput[], rounds: number) => number[];
};

export function loadChecks(): Promise<Checks> {
  return loadSource<Checks>(`
    export { captionRules } from './src/checks/captions/rules.ts';
    export { Caption } from './src/checks/captions/caption.ts';
    export { checkCaption } from './src/checks/engine.ts';
    export { limitsOf } from './src/checks/limits.ts';
    export { FULL_CONTEXT as context, timeCaptions } from './scripts/bench/caption-times.ts';`);
}

/** The first of the platforms on which a rule runs. */
export function platformOf(
  { limitsOf }: Checks,
  { rule }: NamedRule,
  platforms: readonly string[],
): string | undefined {
  return platforms.find((one) => rule.applies?.(limitsOf(one)) ?? true);
}
