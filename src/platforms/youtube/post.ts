import type { Author, Count, CountName, Format, PostReading } from '../../model/reading.ts';
import { stated } from '../parse/values.ts';
import { isVideoId } from './addresses.ts';
import type { LooseAuthor } from './texts.ts';

/** What one node or element states of a post. */
export type Fields = {
  author?: LooseAuthor | undefined;
  caption?: string | undefined;
  createdAt?: string | undefined;
  format?: Format | undefined;
  url?: string;
  counts?: { [name in CountName]?: Count | undefined };
};

/** Its address, and that it is a mere video, come when all fragments are known. */
export function postReading(id: string, { author, counts = {}, ...fields }: Fields): PostReading {
  const { id: channel, handle } = author ?? {};
  return stated<PostReading>({
    kind: 'post',
    platform: 'youtube',
    id,
    author: author && (channel ?? handle) ? stated<Author>(author) : undefined,
    ...fields,
    counts: stated<PostReading['counts']>(counts),
  });
}

/** What is said of a video; undefined without its id. */
export function fragment(id: unknown, fields: Fields): PostReading | undefined {
  return isVideoId(id) ? postReading(id, fields) : undefined;
}
