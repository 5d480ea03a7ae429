import type { PageLook } from '../part.ts';
import type { StageAccount } from '../world.ts';
import { avatarUrl } from './post-shape.ts';

/** X's HTML: no posts in it; on a profile the account stands in JSON-LD. */
export function xDocument(
  look: PageLook,
  account: StageAccount | undefined,
  app: string,
  css: string,
): string {
  const background = look.theme === 'dark' ? '0, 0, 0' : '255, 255, 255';
  return `<!DOCTYPE html>
<html dir="ltr" lang="${look.language}" data-theme="${look.theme}" style="color-scheme: ${look.theme};">
<head><meta charset="utf-8"><title>X</title>
<link rel="icon" href="data:,">
<style>${css}</style>
${account ? profileSchema(account) : ''}
</head>
<body style="background-color: rgb(${background});">
<div id="react-root"></div>
<script>window.__INITIAL_STATE__={"entities":{"tweets":{"entities":{}}}};</script>
<script>${app.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

function profileSchema(account: StageAccount): string {
  const statistic = (name: string, type: string, value: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${type}`,
    name,
    userInteractionCount: value,
  });
  const schema = {
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    dateCreated: '2013-03-05T02:00:00.000Z',
    mainEntity: {
      '@type': 'Person',
      additionalName: account.handle,
      description: account.bio,
      identifier: account.id,
      image: {
        '@type': 'ImageObject',
        contentUrl: avatarUrl(account).replace('_normal', '_400x400'),
        thumbnailUrl: avatarUrl(account),
      },
      interactionStatistic: [
        statistic('Follows', 'FollowAction', account.followers),
        statistic('Friends', 'SubscribeAction', account.following),
        statistic('Tweets', 'WriteAction', 4_000 + account.following),
      ],
      name: account.name,
      url: `https://x.com/${account.handle}`,
    },
    relatedLink: ['https://t.co/stage00001', account.website],
  };
  const json = JSON.stringify(schema).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-testid="UserProfileSchema-test">${json}</script>`;
}
