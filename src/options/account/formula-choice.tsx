import type { EngagementFacts } from '../../model/engagement.ts';
import { DENOMINATORS, type FormulaChoice, NUMERATORS } from '../../model/formula.ts';
import { useUiTexts } from '../../ui/language.tsx';
import { formulaInWords } from '../../ui/names.ts';
import { Select } from '../../ui/select.tsx';
import { useAccountTexts } from './texts.ts';

export type FormulaChoiceProps = {
  formula: FormulaChoice;
  /** The platform's measure with the formula in it, where the figures are of one platform. */
  facts?: EngagementFacts;
  /** For whom the choice holds, in words. */
  scope: string;
  onChange: (formula: FormulaChoice) => void;
};

/** Which interactions are counted and what they are divided by; every figure on the page follows. */
export function FormulaSelects({ formula, facts, scope, onChange }: FormulaChoiceProps) {
  const text = useAccountTexts();
  const ui = useUiTexts();
  return (
    <>
      <Select
        label={text('account_numerator')}
        value={formula.numerator}
        options={NUMERATORS.map((value) => ({ value, text: text(`account_numerator_${value}`) }))}
        onChange={(numerator) => onChange({ ...formula, numerator })}
      />
      <Select
        label={text('account_denominator')}
        value={formula.denominator}
        options={(['usual', ...DENOMINATORS] as const).map((value) => ({
          value,
          text: text(`account_denominator_${value}`),
        }))}
        onChange={(denominator) => onChange({ ...formula, denominator })}
      />
      <p class="note formula-note">
        {facts && <strong>{formulaInWords(facts.interactions, facts.denominator, ui)}</strong>}
        <span>{scope}</span>
      </p>
    </>
  );
}
