import type { StagePost } from '../world.ts';
import type { Json } from './feedback-shape.ts';
import { photoIdOf, videoIdOf } from './ids.ts';

/** What hangs on a story: fact sheet, section 2.1, `format`. */

export function pictureUrl(post: StagePost, slide = 0): string {
  const hue = (post.account.hue + slide * 40 + Number(post.id.at(-3)) * 9) % 360;
  return `https://scontent.xx.fbcdn.net/v/t39.30808-6/${hue}_n.jpg`;
}

function photoNode(post: StagePost, slide: number): Json {
  return {
    __typename: 'Photo',
    id: photoIdOf(post, slide),
    url: `https://www.facebook.com/photo/?fbid=${photoIdOf(post, slide)}&set=a.${post.account.id}`,
    image: { uri: pictureUrl(post, slide), height: 630, width: 1200 },
  };
}

function style(typename: string, attachment: Json): Json {
  return { __typename: typename, is_prod_eligible: true, attachment };
}

/** Also a reel comes with the renderer of plain videos; only its address tells. */
function videoAttachment(post: StagePost): Json {
  const id = videoIdOf(post);
  const path = post.format === 'reel' ? `reel/${id}` : `${post.account.handle}/videos/${id}`;
  const url = `https://www.facebook.com/${path}/`;
  const media = { __typename: 'Video', id, thumbnailImage: { uri: pictureUrl(post) }, permalink_url: url };
  return {
    media: { __typename: 'Video', id },
    styles: style('StoryAttachmentVideoStyleRenderer', { url, media }),
  };
}

export function attachmentsOf(post: StagePost, url: string): Json[] {
  switch (post.format) {
    case 'photo': {
      const media = photoNode(post, 0);
      return [
        {
          media: { __typename: 'Photo', id: media.id },
          styles: style('StoryAttachmentPhotoStyleRenderer', { url: media.url, media }),
        },
      ];
    }
    case 'carousel': {
      const nodes = Array.from({ length: post.slides }, (_, n) => ({ media: photoNode(post, n) }));
      return [
        {
          media: null,
          styles: style('StoryAttachmentAlbumStyleRenderer', {
            url,
            all_subattachments: { count: nodes.length, nodes },
          }),
        },
      ];
    }
    case 'video':
    case 'reel':
      return [videoAttachment(post)];
    case 'link':
      return [
        {
          media: null,
          styles: style('StoryAttachmentShareStyleRenderer', {
            url: 'https://kotacontoh.example/berita',
            title_with_entities: { text: 'Kabar Kota Contoh' },
            source: { text: 'kotacontoh.example' },
            media: null,
          }),
        },
      ];
    default:
      return [];
  }
}
