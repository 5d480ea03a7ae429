import { useMemo } from 'preact/hooks';
import { Comparison } from '../../ui/charts/comparison.tsx';
import { useUiTexts } from '../../ui/language.tsx';
import { formulaInWords } from '../../ui/names.ts';
import { Part } from '../account/part.tsx';
import { hashOfAccountPage } from '../route.ts';
import type { Member } from './members.ts';
import { byPlatform } from './pick-accounts.ts';
import { useGroupsTexts } from './texts.ts';

/** The typical posts of a platform's accounts beside each other, for each platform with several. */
export function ComparisonPart({ members }: { members: readonly Member[] }) {
  const text = useGroupsTexts();
  const ui = useUiTexts();
  const pictures = useMemo(
    () =>
      byPlatform(members.map((member) => ({ ...member.account, member })))
        .filter(({ accounts }) => accounts.length > 1)
        .map(({ platform, name, accounts }) => ({
          platform,
          name,
          facts: accounts[0]?.member.report.facts,
          accounts: accounts.map(({ member }) => ({
            name: member.name,
            typical: member.report.typical,
            href: hashOfAccountPage(member.account.key),
          })),
        })),
    [members],
  );
  if (pictures.length === 0) return null;
  return (
    <Part title={text('groups_comparison_title')} note={text('groups_comparison_note')}>
      {pictures.map(({ platform, name, facts, accounts }) => (
        <Comparison
          key={platform}
          title={facts ? `${name} · ${formulaInWords(facts.interactions, facts.denominator, ui)}` : name}
          accounts={accounts}
        />
      ))}
    </Part>
  );
}
