import { useEffect } from 'react';
import choiceStyles from '../../components/choices.module.css';
import { useTranslate } from '../../components/translation';
import { useClasses } from '../../stores/classes';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { useVisitedClass, visitClass } from '../../stores/visited-class';
import { classesOfDraft, mayBeAboutAll } from './choice-of-draft';
import styles from './exports.module.css';

/** The classes of a document: boxes to tick, side by side. */
export function ClassChoice() {
  const t = useTranslate();
  const list = useClasses((state) => state.list);
  const visited = useVisitedClass((state) => state.visited);
  const kind = useExportDraft((state) => state.kind);
  const drafted = useExportDraft((state) => state.classIds);
  const listed = list ?? [];
  const known = { classIds: listed.map(({ id }) => id) };
  const chosen = classesOfDraft({ kind, classIds: drafted }, known);

  // A link may lead to a class that the lists leave out.
  const guest = list === null ? undefined : chosen.find((id) => !known.classIds.includes(id));
  useEffect(() => {
    if (guest !== undefined) void visitClass(guest);
  }, [guest]);

  const shown = visited !== null && guest === visited.id ? [...listed, visited] : listed;
  return (
    <fieldset className={styles.classes}>
      <legend>{t('exportScreen.classes')}</legend>
      <div className={choiceStyles.choices}>
        {shown.map(({ id, name }) => (
          <label key={id} className={choiceStyles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                const others = chosen.filter((one) => one !== id);
                changeDraft({ classIds: checked ? [...others, id] : others });
              }}
            />
            {name}
          </label>
        ))}
      </div>
      {mayBeAboutAll(kind) && <p className="soft">{t('exportScreen.allClasses')}</p>}
    </fieldset>
  );
}
