import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  title: string;
  children: ComponentChildren;
  /** Called when it is closed by Escape or by the page around it. */
  onClose: () => void;
  /** `drawer` stands at the end of the page, `box` in its middle. */
  shape?: 'box' | 'drawer';
};

/** A native modal dialog, open while it is mounted: the browser keeps the focus in it. It goes back after. */
export function Dialog({ title, children, onClose, shape = 'box' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the ground around it; for the keyboard there is Escape
    <dialog
      ref={dialog}
      class="dialog"
      data-shape={shape}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="dialog-content">
        <h2 id={titleId} class="dialog-title">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
