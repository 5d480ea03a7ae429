import type { Places } from '../../metrics/rankings.ts';
import type { WithinSum } from '../../metrics/within.ts';
import type { FormulaChoice } from '../../model/formula.ts';
import { GROUP_KINDS, type Group } from '../../model/group.ts';
import type { Language } from '../../model/settings.ts';
import { formatNumber, LOCALES } from '../../ui/format.ts';
import type { Problem } from './draft.ts';
import type { GroupsKey, GroupsText } from './texts.ts';

const KINDS = {
  institution: 'groups_kind_institution',
  comparison: 'groups_kind_comparison',
} as const satisfies Record<Group['kind'], GroupsKey>;

const PROBLEMS = {
  'name-missing': 'groups_problem_name_missing',
  'name-long': 'groups_problem_name_long',
  'answer-hours': 'groups_problem_answer_hours',
  'quiet-days': 'groups_problem_quiet_days',
  'too-many': 'groups_problem_too_many',
} as const satisfies Record<Problem, GroupsKey>;

export function kindName(kind: Group['kind'], text: GroupsText): string {
  return text(KINDS[kind]);
}

export function kindChoices(text: GroupsText): { value: Group['kind']; text: string }[] {
  return GROUP_KINDS.map((value) => ({ value, text: kindName(value, text) }));
}

/** `most` is the greatest value that the field takes. */
export function problemName(problem: Problem, most: string, text: GroupsText): string {
  return text(PROBLEMS[problem], most);
}

/** "interaksi inti ÷ pembagi bawaan platform × 100": the choice, which each platform fills in for itself. */
export function choiceInWords({ numerator, denominator }: FormulaChoice, text: GroupsText): string {
  return text(
    'groups_formula_of',
    text(`groups_numerator_${numerator}`),
    text(`groups_denominator_${denominator}`),
  );
}

/** "1", or "2–4" where these places cannot be told apart yet. */
export function placesText({ best, worst }: Places): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** "120", "120–141", "≥ 120": numbers between two bounds, halves written out. */
export function boundsText({ low, high }: { low: number; high?: number }, language: Language): string {
  const number = (value: number) =>
    Number.isInteger(value)
      ? formatNumber(value, language)
      : value.toLocaleString(LOCALES[language], { maximumFractionDigits: 1 });
  if (high === undefined) return `≥ ${number(low)}`;
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** What a sum rests on and lacks, in short lines: "terukur 3 dari 9", "2 terbatasi, 1 tidak terukur". */
export function coverageLines(
  { measured, estimated, of, notDue }: WithinSum,
  text: GroupsText,
  language: Language,
): string[] {
  const number = (value: number) => formatNumber(value, language);
  const missing = of - measured - estimated;
  const rest: string[] = [];
  if (estimated > 0) rest.push(text('groups_bounded', number(estimated)));
  if (missing > 0) rest.push(text('groups_unmeasured', number(missing)));
  const lines = [text('groups_measured', number(measured), number(of)), rest.join(', ')];
  if (notDue > 0) lines.push(text('groups_waiting', number(notDue)));
  return lines.filter((line) => line !== '');
}
