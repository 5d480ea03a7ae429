import type { ComponentChildren } from 'preact';

export type AccountLineProps = {
  /** What to call it when the platform stated no name: the handle, else the id. */
  name: string;
  handle?: string | undefined;
  platform: string;
  figure?: ComponentChildren;
};

/** An account in one line. The initial stands for the picture, which would have to be fetched. */
export function AccountLine({ name, handle, platform, figure }: AccountLineProps) {
  const [initial = '?'] = name.replace(/^@/, '');
  return (
    <div class="account-line">
      <span class="account-initial" aria-hidden="true">
        {initial.toUpperCase()}
      </span>
      <span class="account-name">{name}</span>
      <span class="account-handle">
        {platform}
        {handle && ` · @${handle}`}
      </span>
      {figure && <span class="account-figure">{figure}</span>}
    </div>
  );
}
