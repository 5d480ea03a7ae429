import { Notice } from '../../ui/notice.tsx';
import type { Move } from './draft.ts';
import { namesOf } from './member-names.ts';
import type { Pickable } from './pick-accounts.ts';
import { useGroupsTexts } from './texts.ts';

/** Which accounts leave which institution when this one is saved: said before. */
export function MovesNotice({ moves, accounts }: { moves: readonly Move[]; accounts: readonly Pickable[] }) {
  const text = useGroupsTexts();
  const names = namesOf(accounts);
  const left = [...new Set(moves.map(({ from }) => from))];
  return (
    <div role="status">
      {moves.length > 0 && (
        <Notice tone="warn" title={text('groups_moves_title')}>
          {left
            .map((group) => {
              const leaving = moves.filter(({ from }) => from === group);
              const list = leaving.map(({ account }) => names.get(account) ?? account).join(', ');
              return text('groups_moves_from', group.name, list);
            })
            .join(' ')}
        </Notice>
      )}
    </div>
  );
}
