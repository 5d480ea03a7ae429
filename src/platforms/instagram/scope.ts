import type { PostAddress } from './addresses.ts';

/** What the surroundings of a node say about it. */
export type Scope = {
  /** The node stands in an ad unit. */
  promoted: boolean;
  /** The body comes from api/v1. */
  fromApi: boolean;
  /** The post inside which, or inside whose result, the node stands, and its author. */
  postId: string | undefined;
  ownerId: string | undefined;
  /** The comment whose thread the node stands in. */
  commentId: string | undefined;
};

/** What the addresses of a tab and of a request say about comments. */
export type Place = {
  /** The post of the tab's page. */
  page?: PostAddress | undefined;
  /** The post that the request names. */
  postId?: string | undefined;
  /** The comment whose answers the request asks for. */
  threadId?: string | undefined;
};
