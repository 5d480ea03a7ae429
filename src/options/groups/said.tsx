import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice, type Tone } from '../../ui/notice.tsx';
import type { Draft } from './draft.ts';
import { useGroupsTexts } from './texts.ts';
import type { Undo } from './undo.ts';

/** What was done or went wrong, and what takes it back. */
export type SaidWhat = { tone: Tone; sentence: string; undo?: Undo };

/** The last thing that was done. Takes the focus where what had it is gone, so that the keyboard goes on from here. */
export function Said({ said, onUndo }: { said: SaidWhat | undefined; onUndo: (undo: Undo) => void }) {
  const text = useGroupsTexts();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said && document.activeElement === document.body) place.current?.focus();
  }, [said]);
  const { undo } = said ?? {};
  return (
    <div ref={place} class="groups-said" role="status" tabIndex={-1}>
      {said && (
        <Notice
          tone={said.tone}
          title={said.sentence}
          action={undo && <Button onClick={() => onUndo(undo)}>{text('groups_undo')}</Button>}
        />
      )}
    </div>
  );
}

export type KeptProps = {
  drafts: readonly [key: string, draft: Draft][];
  onResume: (key: string) => void;
  onDiscard: (key: string) => void;
};

/** What was typed and not saved, to go on with. */
export function Kept({ drafts, onResume, onDiscard }: KeptProps) {
  const text = useGroupsTexts();
  return (
    <>
      {drafts.map(([key, { name }]) => {
        const shown = name.trim() || text('groups_nameless');
        return (
          <Notice
            key={key}
            tone="warn"
            title={text('groups_unsaved', shown)}
            action={
              <>
                <Button label={text('groups_resume_of', shown)} onClick={() => onResume(key)}>
                  {text('groups_resume')}
                </Button>
                <Button label={text('groups_discard_of', shown)} onClick={() => onDiscard(key)}>
                  {text('groups_discard')}
                </Button>
              </>
            }
          />
        );
      })}
    </>
  );
}
