import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type LazyProps<P> = {
  /** Loads the component: `() => import('./page.tsx').then(({ Page }) => Page)`. The same function at each drawing. */
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** Shown until it is there. */
  waiting: ComponentChildren;
  /** Shown when its file cannot be loaded, as after an update of the extension under an open page. */
  failed: ComponentChildren;
};

/** A component whose code is loaded when it is first shown. */
export function Lazy<P extends object>({ load, props, waiting, failed }: LazyProps<P>) {
  const [loaded, setLoaded] = useState<{ Component: ComponentType<P> } | 'failed'>();
  useEffect(() => {
    let isGone = false;
    load().then(
      (Component) => isGone || setLoaded({ Component }),
      () => isGone || setLoaded('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  if (loaded === undefined) return <>{waiting}</>;
  if (loaded === 'failed') return <>{failed}</>;
  return <loaded.Component {...props} />;
}
