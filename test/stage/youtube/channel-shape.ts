import type { StageAccount } from '../world.ts';
import { avatarUrl, type Json, type Told, thumbnails } from './facts.ts';
import { grouped, short, TEXTS } from './texts.ts';

/** The header and metadata of a channel (fact sheet 6): subscribers are abbreviated from 1,000 on. */
export function channelHead(account: StageAccount, { side, language }: Told): Json {
  const texts = TEXTS[language];
  const videos = [...side.posts.values()].filter((post) => post.account === account && !post.promoted).length;
  const subscribers = short(account.followers, language, 3);
  return {
    header: {
      pageHeaderRenderer: {
        pageTitle: account.name,
        content: {
          pageHeaderViewModel: {
            title: {
              dynamicTextViewModel: {
                text: { content: account.name, ...(account.verified && { attachmentRuns: [tick()] }) },
              },
            },
            image: {
              decoratedAvatarViewModel: {
                avatar: {
                  avatarViewModel: { image: { sources: [{ url: avatarUrl(account), width: 160 }] } },
                },
              },
            },
            metadata: {
              contentMetadataViewModel: {
                metadataRows: [
                  { metadataParts: [{ text: { content: `@${account.handle}` } }] },
                  {
                    metadataParts: [
                      {
                        text: { content: texts.subscribers(subscribers) },
                        accessibilityLabel: texts.spokenSubscribers(subscribers),
                      },
                      { text: { content: texts.videos(grouped(videos, language)) } },
                    ],
                  },
                ],
                delimiter: '•',
              },
            },
            description: { descriptionPreviewViewModel: { description: { content: account.bio } } },
            attribution: { attributionViewModel: attribution(account) },
          },
        },
      },
    },
    metadata: {
      channelMetadataRenderer: {
        title: account.name,
        description: account.bio,
        externalId: account.id,
        ownerUrls: [`http://www.youtube.com/@${account.handle}`],
        avatar: thumbnails(avatarUrl(account), 900, 900),
        channelUrl: `https://www.youtube.com/channel/${account.id}`,
        vanityChannelUrl: `http://www.youtube.com/@${account.handle}`,
      },
    },
  };
}

function tick(): Json {
  const source = { clientResource: { imageName: 'CHECK_CIRCLE_FILLED' }, width: 14, height: 14 };
  return { startIndex: 0, length: 0, element: { type: { imageType: { image: { sources: [source] } } } } };
}

function attribution({ website = '' }: StageAccount): Json {
  const shown = website.replace(/^https:\/\/|\/$/g, '');
  const url = `https://www.youtube.com/redirect?event=channel_header&q=${encodeURIComponent(website)}`;
  const onTap = { innertubeCommand: { urlEndpoint: { url, target: 'TARGET_NEW_WINDOW' } } };
  return { text: { content: shown, commandRuns: [{ startIndex: 0, length: shown.length, onTap }] } };
}
