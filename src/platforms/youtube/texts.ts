import { inside, isObject, type JsonObject, shortText, text } from '../parse/values.ts';
import { channelId, handleIn } from './addresses.ts';

/** YouTube's text objects: `{simpleText}`, `{content}`, or `{runs: [{text}]}`. */

/** More pieces no text has. */
const MOST_RUNS = 500;

export function runsOf(value: unknown): readonly unknown[] {
  const { runs } = inside(value);
  return Array.isArray(runs) ? runs.slice(0, MOST_RUNS) : [];
}

/** What a wrapper such as `{buttonRenderer: {…}}` holds, whatever it is called in this year; empty when it is none. */
export function unwrapped(wrapper: unknown): JsonObject {
  return inside(Object.values(inside(wrapper)).find(isObject));
}

/** The whole text; undefined when there is none. */
export function textOf(value: unknown): string | undefined {
  const { simpleText, content = simpleText } = inside(value);
  return (
    text(content) ??
    text(value) ??
    text(
      runsOf(value)
        .map((run) => text(inside(run).text) ?? '')
        .join(''),
    )
  );
}

/** An author whose undefined fields are unknown. */
export type LooseAuthor = { id?: string | undefined; handle?: string | undefined; name?: string | undefined };

/** The channel that a link leads to; undefined when it leads elsewhere. */
export function channelOfEndpoint(endpoint: unknown): LooseAuthor | undefined {
  const { browseId, canonicalBaseUrl } = inside(inside(endpoint).browseEndpoint);
  const id = channelId(browseId);
  return id === undefined ? undefined : { id, handle: handleIn(canonicalBaseUrl) };
}

/** What a tap on it does. */
export function commandOf(node: unknown): unknown {
  return inside(inside(node).onTap).innertubeCommand;
}

/** The channel that the whole text, its name or its handle, leads to. */
export function linkedChannel(value: unknown): LooseAuthor | undefined {
  const { commandRuns } = inside(value);
  const channel = channelOfEndpoint(commandOf(Array.isArray(commandRuns) ? commandRuns[0] : undefined));
  const name = shortText(textOf(value));
  return channel && { ...channel, name: name?.startsWith('@') ? undefined : name };
}

/** The channel that the first name of a byline leads to; undefined for names that lead to no channel. */
export function channelOfByline(...bylines: unknown[]): LooseAuthor | undefined {
  for (const byline of bylines) {
    const run = inside(runsOf(byline)[0]);
    const channel = channelOfEndpoint(run.navigationEndpoint);
    if (channel) return { ...channel, name: shortText(run.text) };
  }
  return undefined;
}

/** The address of the largest picture, which comes last. */
export function largest(picture: unknown): unknown {
  const { thumbnails } = inside(picture);
  return Array.isArray(thumbnails) ? inside(thumbnails.at(-1)).url : undefined;
}
