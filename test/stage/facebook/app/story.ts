import { dig, digList, digNumber, digText } from '../../app/json.ts';
import { CAME_LATE } from './relay.ts';

/** A post as the page's own script understands it. */
export type Story = {
  id: string;
  feedbackId: string;
  /** What stands in its links as `__cft__[0]`. */
  token: string;
  /** Its own address, as a path. */
  path: string;
  name: string;
  handle: string;
  avatar: string;
  verified: boolean;
  text: string;
  /** Seconds since 1970; 0 for an advertisement. */
  time: number;
  kind: 'text' | 'photo' | 'album' | 'video' | 'reel' | 'link';
  pictures: { address: string; href: string }[];
  counts: Counts;
  /** Its counts came in a later line than itself. */
  isLate: boolean;
  comments: Comment[];
};
export type Counts = {
  likes: number;
  /** How often each kind of reaction was given, the commonest first. */
  kinds: number[];
  comments: number;
  shares: number;
  views: number | undefined;
};
export type Comment = { name: string; text: string; isReply: boolean; isOwner: boolean };

const UFI = ['comet_sections', 'feedback', 'story', 'story_ufi_container', 'story'] as const;

export function storyOf(node: unknown): Story | undefined {
  const id = digText(node, 'post_id');
  if (id === '') return undefined;
  const content = dig(node, 'comet_sections', 'content', 'story');
  const target = dig(node, ...UFI, 'feedback_context', 'feedback_target_with_context');
  const comments = 'comment_list_renderer.feedback.comment_rendering_instance_for_feed_location.comments';
  const actor = dig(content, 'actors', 0);
  const path = pathOf(digText(node, 'permalink_url'));
  return {
    id,
    feedbackId: digText(node, 'feedback', 'id'),
    token: digText(node, ...UFI, 'encrypted_click_tracking'),
    path,
    name: digText(actor, 'name'),
    handle: pathOf(digText(actor, 'url')).slice(1),
    avatar: digText(actor, 'profile_picture', 'uri'),
    verified: dig(actor, 'is_verified') === true,
    text: digText(content, 'message', 'text'),
    time: digNumber(node, 'comet_sections', 'timestamp', 'story', 'creation_time'),
    ...attachmentOf(dig(node, 'attachments', 0, 'styles'), path),
    counts: countsOf(dig(target, 'comet_ufi_summary_and_actions_renderer', 'feedback')),
    isLate: dig(target, CAME_LATE) === true,
    comments: digList(target, ...comments.split('.'), 'edges').map((edge) =>
      commentOf(dig(edge, 'node'), digText(actor, 'id')),
    ),
  };
}

export function commentOf(node: unknown, ownerId: string): Comment {
  return {
    name: digText(node, 'author', 'name'),
    text: digText(node, 'body', 'text'),
    isReply: digNumber(node, 'depth') > 0,
    isOwner: digText(node, 'author', 'id') === ownerId,
  };
}

export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}

/** The totals stand in their own places or, thinned, in the buttons. */
function countsOf(feedback: unknown): Counts {
  const button = (typename: string) =>
    dig(
      digList(feedback, 'adaptive_ufi_action_renderers').find(
        (renderer) => digText(renderer, '__typename') === typename,
      ),
      'feedback',
    );
  const total = (...path: string[]) => {
    const sources = [
      feedback,
      button('UFIStoryReactActionRenderer'),
      button('UFICommentActionRenderer'),
      button('XFBUFIAdaptiveShareActionRenderer'),
    ];
    const found = sources.map((source) => dig(source, ...path)).find((value) => typeof value === 'number');
    return typeof found === 'number' ? found : 0;
  };
  const plays = dig(feedback, 'video_view_count_renderer', 'feedback', 'play_count');
  return {
    likes: total('reaction_count', 'count'),
    kinds: digList(feedback, 'top_reactions', 'edges').map((edge) => digNumber(edge, 'reaction_count')),
    comments: total('comment_rendering_instance', 'comments', 'total_count'),
    shares: total('share_count', 'count'),
    views: typeof plays === 'number' ? plays : undefined,
  };
}

function attachmentOf(styles: unknown, path: string): Pick<Story, 'kind' | 'pictures'> {
  const picture = (media: unknown) => ({
    address: digText(media, 'image', 'uri') || digText(media, 'thumbnailImage', 'uri'),
    href: digText(media, 'url') || path,
  });
  const attachment = dig(styles, 'attachment');
  switch (digText(styles, '__typename')) {
    case 'StoryAttachmentPhotoStyleRenderer':
      return { kind: 'photo', pictures: [picture(dig(attachment, 'media'))] };
    case 'StoryAttachmentAlbumStyleRenderer':
      return {
        kind: 'album',
        pictures: digList(attachment, 'all_subattachments', 'nodes').map((node) =>
          picture(dig(node, 'media')),
        ),
      };
    case 'StoryAttachmentVideoStyleRenderer':
      return {
        kind: digText(attachment, 'url').includes('/reel/') ? 'reel' : 'video',
        pictures: [{ ...picture(dig(attachment, 'media')), href: digText(attachment, 'url') }],
      };
    case 'StoryAttachmentShareStyleRenderer':
      return { kind: 'link', pictures: [{ address: '', href: digText(attachment, 'url') }] };
    default:
      return { kind: 'text', pictures: [] };
  }
}

/** Where lists stand in the data of the operations that have one. */
const LISTS = [
  ['viewer', 'news_feed'],
  ['user', 'timeline_list_feed_units'],
  ['node', 'timeline_list_feed_units'],
  ['group', 'group_feed'],
] as const;

/** The posts of a list in their order, and where its next page begins. */
export function readList(data: unknown): { stories: Story[]; next: string | undefined } {
  const list = LISTS.map((path) => dig(data, ...path)).find((found) => found !== undefined);
  const more = dig(list, 'page_info', 'has_next_page') === true;
  return {
    stories: digList(list, 'edges').flatMap((edge) => storyOf(dig(edge, 'node')) ?? []),
    next: more ? digText(list, 'page_info', 'end_cursor') : undefined,
  };
}
