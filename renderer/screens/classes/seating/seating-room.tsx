import { useEffect, useMemo, useState } from 'react';
import { type EnrolledPupil, nameInUse } from '../../../../core/roster/enrolled-pupil';
import type { StoredSeatingPlan } from '../../../../core/seating/seating-plan';
import { useTranslate } from '../../../components/translation';
import { undoSeating, usePhotoChoice, useSeating } from '../../../stores/seating';
import { SeatingGrid } from './seating-grid';
import styles from './seating-page.module.css';
import { SeatingTools } from './seating-tools';
import { type EditorMode, useSeatingEditor } from './use-seating-editor';

type Props = {
  readonly plan: StoredSeatingPlan;
  readonly pupils: ReadonlyMap<string, EnrolledPupil>;
  readonly isReadOnly: boolean;
};

/** One plan with its tools; each step is saved, and can be taken back. */
export function SeatingRoom({ plan, pupils, isReadOnly }: Props) {
  const t = useTranslate();
  const withPhotos = usePhotoChoice([...pupils.values()]);
  const canUndo = useSeating(({ before }) => (before[plan.id] ?? []).length > 0);
  const [mode, setMode] = useState<EditorMode>('pupils');
  const names = useMemo(() => {
    const nameOf = (pupil: EnrolledPupil) => `${pupil.firstName} ${nameInUse(pupil)}`.trim();
    return new Map([...pupils.values()].map((pupil) => [pupil.id, nameOf(pupil)]));
  }, [pupils]);
  const editor = useSeatingEditor({ plan, names, mode, isReadOnly });
  const { say } = editor;

  function undo(): void {
    if (!canUndo) return;
    void undoSeating(plan.id);
    say(t('seating.said.undone'));
  }

  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== 'z' || isElsewhere(event.target)) return;
      event.preventDefault();
      undo();
    }
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });

  return (
    <>
      <SeatingTools
        plan={plan}
        pupils={[...pupils.values()]}
        place={editor.cursor.place}
        mode={mode}
        canUndo={canUndo}
        withPhotos={withPhotos}
        isReadOnly={isReadOnly}
        onMode={setMode}
        onUndo={undo}
        onSay={say}
      />
      {!isReadOnly && (
        <p className={`soft ${styles.help}`}>
          {t(mode === 'pupils' ? 'seating.grid.help' : 'seating.grid.tablesHelp')}
        </p>
      )}
      <p role="status" className={styles.said}>
        {editor.said}
      </p>
      <SeatingGrid
        editor={editor}
        columns={plan.columns}
        pupils={pupils}
        withPhotos={withPhotos === true}
        canDrag={!isReadOnly && mode === 'pupils'}
      />
    </>
  );
}

/** A field takes back what was typed in it. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null;
}
