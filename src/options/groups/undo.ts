import type { Browser } from 'webextension-polyfill';
import type { MessageError } from '../../messages/contract.ts';
import { sendToWorker } from '../../messages/send.ts';
import type { Group } from '../../model/group.ts';
import type { Result } from '../../model/result.ts';
import type { GroupRecord } from '../../store/schema.ts';
import { differ, draftOf, movesOf } from './draft.ts';

/** One message that takes a part of a change back. */
export type Step = { save: Group } | { remove: string };

/** What takes a change back, and whether the groups are still as it left them: what was done since is not taken back. */
export type Undo = { steps: Step[]; holds: (groups: readonly Group[]) => boolean };

/**
 * What brings the groups back to how they were before one was saved: first that one, so that it holds none of the
 * accounts that the others then take back. `before` are all groups as they were; `left` the ids of those that lost
 * accounts to it.
 */
export function undoSave(saved: Group, before: readonly GroupRecord[], left: ReadonlySet<string>): Undo {
  const earlier = before.find(({ id }) => id === saved.id);
  const others = before.filter(({ id }) => left.has(id) && id !== saved.id);
  const taken = new Set(saved.accounts);
  const after = [
    saved,
    ...others.map((group) => ({ ...group, accounts: group.accounts.filter((key) => !taken.has(key)) })),
  ];
  return {
    steps: [
      earlier ? { save: bare(earlier) } : { remove: saved.id },
      ...others.map((group) => ({ save: bare(group) })),
    ],
    holds: (groups) => after.every((group) => isIn(groups, group)),
  };
}

export function undoDelete(deleted: GroupRecord): Undo {
  return {
    steps: [{ save: bare(deleted) }],
    // Restored, it would take back accounts that went to another institution since.
    holds: (groups) => !groups.some(({ id }) => id === deleted.id) && movesOf(deleted, groups).length === 0,
  };
}

function isIn(groups: readonly Group[], group: Group): boolean {
  const found = groups.find(({ id }) => id === group.id);
  return found !== undefined && !differ(draftOf(found), draftOf(group));
}

/** Takes the steps one after the other, up to the first that fails. */
export async function takeSteps(
  runtime: Browser['runtime'],
  steps: readonly Step[],
): Promise<Result<null, MessageError>> {
  for (const step of steps) {
    const taken =
      'save' in step
        ? await sendToWorker(runtime, 'group.save', { group: step.save })
        : await sendToWorker(runtime, 'group.delete', { id: step.remove });
    if (!taken.ok) return taken;
  }
  return { ok: true, value: null };
}

/** Without the time at which it was stored, which messages do not carry. */
export function bare({ changedAt: _, ...group }: GroupRecord): Group {
  return group;
}
