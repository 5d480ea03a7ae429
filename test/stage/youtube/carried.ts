import type { Carried } from './document.ts';
import type { Told } from './facts.ts';
import { respondYoutube, type YoutubeRequest } from './respond.ts';

/** The answers that the document of an address carries itself. */
export function carriedBy(url: URL, told: Told): Carried {
  const answer = (endpoint: string, request: YoutubeRequest) => respondYoutube(endpoint, request, told);
  const [, first = '', second] = url.pathname.split('/');
  if (first === 'watch') {
    const videoId = url.searchParams.get('v') ?? '';
    return { initialData: answer('next', { videoId }), player: answer('player', { videoId }) };
  }
  if (first === 'shorts') {
    const videoId = second ?? '';
    return {
      initialData: answer('reel/reel_item_watch', { videoId }),
      player: answer('player', { videoId }),
    };
  }
  if (first === 'results') {
    const query = url.searchParams.get('search_query') ?? '';
    return { initialData: answer('search', { query }) };
  }
  if (first === '') return { initialData: answer('browse', { browseId: 'FEwhat_to_watch' }) };
  const account = told.side.accounts.find(({ handle }) => first === `@${handle}`);
  if (!account) return {};
  return { initialData: answer('browse', { browseId: account.id, params: second ?? 'featured' }) };
}
