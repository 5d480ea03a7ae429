import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useUiTexts } from './language.tsx';

export type ConfirmDialogProps = {
  title: string;
  /** What happens, and how much of it. */
  children: ComponentChildren;
  confirm: string;
  /** A word that must be typed first, and the label of its field. */
  word?: { value: string; label: string };
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before something that cannot be undone. Cancelling is what the focus first stands on. */
export function ConfirmDialog({ title, children, confirm, word, onConfirm, onClose }: ConfirmDialogProps) {
  const text = useUiTexts();
  const field = useId();
  const [typed, setTyped] = useState('');
  const ready = word === undefined || typed.trim().toUpperCase() === word.value;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      {word && (
        <div class="field">
          <label for={field}>{word.label}</label>
          <input
            id={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="dialog-actions">
        <Button onClick={onClose}>{text('ui_cancel')}</Button>
        <Button kind="danger" disabled={!ready} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
