import { parseHTML } from 'linkedom';
import { VIDEO } from './nodes.ts';

/**
 * Rendered parts of YouTube as seen in 2026-01 (watch page and its cards), by hand from the fact sheet: element names,
 * ids, addresses and labels, without the styles. The older cards, the Shorts tab and the Shorts player are only known
 * from tools. Everyone in them is fictional.
 */

export type WatchParts = {
  id?: string;
  /** The id of the element around, which may already be the next video's. */
  around?: string;
  like?: string;
  shown?: string;
  info?: string;
  comments?: string;
  /** The video that the comments' permalinks name. */
  commented?: string;
  inside?: string;
};

export function watch(parts: WatchParts = {}): string {
  const {
    id = VIDEO,
    around = id,
    like = 'sukai video ini bersama 3.895 orang lainnya',
    shown = '3,8 rb',
  } = parts;
  const { info = '116.677 x ditonton', comments = '263', commented = id, inside = '' } = parts;
  return `<ytd-watch-flexy video-id="${around}" role="main">
    <yt-player-quick-action-buttons><like-button-view-model><button aria-label="bersama 7 orang"></button></like-button-view-model></yt-player-quick-action-buttons>
    <ytd-watch-metadata video-id="${id}"><div id="above-the-fold">
      <div id="title"><h1><yt-formatted-string title="Rekapitulasi hari kedua">Rekapitulasi hari kedua</yt-formatted-string></h1></div>
      <div id="top-row"><div id="owner"><ytd-video-owner-renderer><ytd-channel-name id="channel-name">
          <a href="/@kpu_kotacontoh">KPU Kota Contoh</a></ytd-channel-name>
          <yt-formatted-string id="owner-sub-count" aria-label="112 ribu subscriber">112 rb subscriber</yt-formatted-string></ytd-video-owner-renderer></div>
        <div id="actions"><segmented-like-dislike-button-view-model><like-button-view-model><toggle-button-view-model>
          <button aria-label="${like}"><div>${shown}</div></button></toggle-button-view-model></like-button-view-model>
          <dislike-button-view-model><button aria-label="Tidak suka video ini"></button></dislike-button-view-model>
        </segmented-like-dislike-button-view-model></div></div>
      <ytd-watch-info-text><div id="view-count" aria-label=""></div><yt-formatted-string id="info"><span>${info}</span><span>  </span><span>16 Des 2025</span></yt-formatted-string></ytd-watch-info-text>
    </div></ytd-watch-metadata>
    <ytd-comments><ytd-comments-header-renderer><h2 id="count"><yt-formatted-string><span>${comments}</span><span> Komentar</span></yt-formatted-string></h2></ytd-comments-header-renderer>
      <ytd-comment-thread-renderer><a href="/watch?v=${commented}&amp;lc=UgkpuKomentar0000000001">2 hari yang lalu</a></ytd-comment-thread-renderer></ytd-comments>
    ${inside}</ytd-watch-flexy>`;
}

function row(texts: string[]): string {
  const parts = texts
    .map((text) => `<span role="text">${text}</span>`)
    .join('<span aria-hidden="true"> • </span>');
  return `<div>${parts}</div>`;
}

/** `yt-lockup-view-model`. */
export function lockup(
  rows: string[][],
  { id = VIDEO, content, href }: { id?: string; content?: string; href?: string } = {},
): string {
  const target = href ?? `/watch?v=${id}&amp;pp=0gcJ`;
  return `<yt-lockup-view-model><div class="yt-lockup-view-model content-id-${content ?? id}">
    <a href="${target}" aria-hidden="true"><yt-thumbnail-view-model><img alt=""></yt-thumbnail-view-model></a>
    <yt-lockup-metadata-view-model><h3 title="Rekapitulasi hari kedua"><a href="${target}"><span role="text">Rekapitulasi hari kedua</span></a></h3>
      <yt-content-metadata-view-model>${rows.map(row).join('<span aria-hidden="true"> • </span>')}</yt-content-metadata-view-model>
    </yt-lockup-metadata-view-model></div></yt-lockup-view-model>`;
}

/** `ytd-video-renderer`, `ytd-grid-video-renderer`, or a `ytd-rich-item-renderer` without a lockup. */
export function oldCard(name: string, texts: string[], id = VIDEO): string {
  return `<${name}><ytd-thumbnail><a id="thumbnail" href="/watch?v=${id}"><img alt=""></a></ytd-thumbnail>
    <h3><a id="video-title" title="Rekapitulasi hari kedua" href="/watch?v=${id}">Rekapitulasi hari kedua</a></h3>
    <div id="metadata-line">${texts.map((text) => `<span class="inline-metadata-item">${text}</span>`).join('')}</div></${name}>`;
}

export function shortsCard(id = VIDEO): string {
  return `<ytm-shorts-lockup-view-model-v2><a href="/shorts/${id}"><img alt=""></a><h3><a href="/shorts/${id}" title="Ayo cek DPT">Ayo cek DPT</a></h3></ytm-shorts-lockup-view-model-v2>`;
}

export function shortsPlayer(active = true): string {
  return `<ytd-reel-video-renderer${active ? ' is-active=""' : ''}><like-button-view-model><button aria-label="Suka"></button></like-button-view-model></ytd-reel-video-renderer>`;
}

export function page(content: string, lang = 'id'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><body><ytd-app>${content}</ytd-app></body></html>`)
    .document;
}
