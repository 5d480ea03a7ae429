import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useUiTexts } from './language.tsx';

/** Copies a diagnostic, which holds structure only, and says whether that went well. `label` names it for readers. */
export function CopyButton({ copy, label }: { copy: () => Promise<string | undefined>; label?: string }) {
  const text = useUiTexts();
  const [state, setState] = useState<'copied' | 'failed'>();
  const run = async () => {
    try {
      const content = await copy();
      if (content !== undefined) await navigator.clipboard.writeText(content);
      setState(content === undefined ? 'failed' : 'copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button onClick={run} {...(label !== undefined && { label })}>
        {text('ui_copy_diagnostics')}
      </Button>
      <span role="status" class="note">
        {state === 'copied' && text('ui_copied_diagnostics')}
        {state === 'failed' && text('ui_copy_failed')}
      </span>
    </>
  );
}
