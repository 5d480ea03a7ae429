import type { Browser } from 'webextension-polyfill';
import type { MessageError } from '../../messages/contract.ts';
import { sendToWorker } from '../../messages/send.ts';
import type { Group } from '../../model/group.ts';
import type { Result } from '../../model/result.ts';
import type { GroupRecord } from '../../store/schema.ts';

/** One message that takes a part of a change back. */
export type Step = { save: Group } | { remove: string };

/**
 * What brings the groups back to how they were before one was saved: first that one, so that it holds none of the
 * accounts that the others then take back. `before` are all groups as they were; `left` the ids of those that lost
 * accounts to it.
 */
export function undoSave(saved: Group, before: readonly GroupRecord[], left: ReadonlySet<string>): Step[] {
  const earlier = before.find(({ id }) => id === saved.id);
  const others = before.filter(({ id }) => left.has(id) && id !== saved.id);
  return [
    earlier ? { save: bare(earlier) } : { remove: saved.id },
    ...others.map((group) => ({ save: bare(group) })),
  ];
}

export function undoDelete(deleted: GroupRecord): Step[] {
  return [{ save: bare(deleted) }];
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
