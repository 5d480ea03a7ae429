import type { PageDescription } from '../messages/contract.ts';
import { platformById, platformOfUrl } from '../platforms/registry.ts';
import type { FrontTab } from './front-tab.ts';

/** What stands in the way of numbers on the page in front of the user. */
export type PageProblem =
  | { kind: 'reload' }
  | { kind: 'paused' }
  | { kind: 'storage-failed' }
  | { kind: 'not-understood'; understood: number; expected: number }
  | { kind: 'not-account' };

/** The page in front of the user, as far as Takar is concerned. No platform: a page that Takar has no part in. */
export type PageState = {
  platform?: { id: string; name: string };
  account?: NonNullable<PageDescription['account']>;
  problem?: PageProblem;
};

/**
 * What the tab's address, its content script's answer and the settings say together. The address is unknown unless the
 * browser grants it; the answer is absent where no content script runs.
 */
export function pageState({ url, answer }: FrontTab, paused: readonly string[]): PageState {
  if (answer === undefined) return unanswered(url);
  const { id, name } = platformById(answer.platform) ?? { id: answer.platform, name: answer.platform };
  const problem = problemOf(answer, paused.includes(id));
  return {
    platform: { id, name },
    ...(answer.account && { account: answer.account }),
    ...(problem && { problem }),
  };
}

function unanswered(url: string | undefined): PageState {
  const platform = url === undefined ? undefined : platformOfUrl(url);
  if (!platform) return {};
  return { platform: { id: platform.id, name: platform.name }, problem: { kind: 'reload' } };
}

/** The one that the user must know first. */
function problemOf(answer: PageDescription, paused: boolean): PageProblem | undefined {
  if (paused) return { kind: 'paused' };
  if (answer.storageFailed) return { kind: 'storage-failed' };
  if (answer.notUnderstood) {
    return { kind: 'not-understood', understood: answer.understood, expected: answer.expected };
  }
  if (!answer.account) return { kind: 'not-account' };
  return undefined;
}
