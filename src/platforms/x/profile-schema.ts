import type { AccountCounts, AccountReading } from '../../model/reading.ts';
import { at, exactCount, httpsUrl, numericId, shortText, stated, text, webUrl } from '../parse/values.ts';

/** The JSON-LD of a profile page: the account in the document's own words, exact, as of its loading. */

const COUNTERS: Readonly<Record<string, keyof AccountCounts>> = {
  Follows: 'followers',
  Friends: 'following',
  Tweets: 'posts',
};

/** The account that a document's JSON-LD states; undefined when there is none or it is broken. */
export function readProfileSchema(root: ParentNode): AccountReading | undefined {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const schema = parsed(script.textContent ?? '');
    const account = at(schema, '@type') === 'ProfilePage' ? accountOfSchema(schema) : undefined;
    if (account) return account;
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function accountOfSchema(schema: unknown): AccountReading | undefined {
  // Older pages call it `author`.
  const entity = at(schema, 'mainEntity') ?? at(schema, 'author');
  const id = numericId(at(entity, 'identifier'));
  const counts = countsOf(at(entity, 'interactionStatistic'));
  if (id === undefined || Object.keys(counts).length === 0) return undefined;
  return stated<AccountReading>({
    kind: 'account',
    platform: 'x',
    id,
    handle: shortText(at(entity, 'additionalName')),
    name: shortText(at(entity, 'name')) ?? shortText(at(entity, 'givenName')),
    bio: text(at(entity, 'description')),
    website: websiteOf(at(schema, 'relatedLink')),
    avatarUrl: httpsUrl(at(entity, 'image', 'contentUrl')),
    counts,
  });
}

function countsOf(statistics: unknown): AccountCounts {
  const counts: AccountCounts = {};
  for (const statistic of Array.isArray(statistics) ? statistics : []) {
    const label = at(statistic, 'name');
    const name = typeof label === 'string' && Object.hasOwn(COUNTERS, label) ? COUNTERS[label] : undefined;
    const count = exactCount(at(statistic, 'userInteractionCount'));
    if (name && count) counts[name] = count;
  }
  return counts;
}

/** The links are the profile's t.co link and what it stands for. */
function websiteOf(links: unknown): string | undefined {
  const stands = Array.isArray(links) ? links : [];
  return stands.map(webUrl).find((link) => link !== undefined && !link.startsWith('https://t.co/'));
}
