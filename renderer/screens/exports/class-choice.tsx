import choiceStyles from '../../components/choices.module.css';
import { useTranslate } from '../../components/translation';
import { changeDraft, useExportDraft } from '../../stores/export-draft';
import { useExportYears } from '../../stores/export-years';
import { classesOfDraft, type KnownOfSchool, mayBeAboutAll } from './choice-of-draft';
import styles from './exports.module.css';

/** The classes of a document: boxes to tick, side by side. */
export function ClassChoice({ known }: { readonly known: KnownOfSchool }) {
  const t = useTranslate();
  const shown = useExportYears((state) => state.shown);
  const kind = useExportDraft((state) => state.kind);
  const drafted = useExportDraft((state) => state.classIds);
  const chosen = classesOfDraft({ kind, classIds: drafted }, known);
  const listed = shown?.classes ?? [];
  const all = listed.filter(({ archivedOn }) => archivedOn === undefined).map(({ id }) => id);
  const isWhole = all.every((id) => chosen.includes(id));
  return (
    <fieldset className={styles.classes}>
      <legend>{t('exportScreen.classes')}</legend>
      <div className={choiceStyles.choices}>
        {listed.map(({ id, name, archivedOn }) => (
          <label key={id} className={choiceStyles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                // In the order of the list, however they are ticked: so come their sheets.
                const isLeft = (one: string) => (one === id ? checked : chosen.includes(one));
                changeDraft({ classIds: listed.map((one) => one.id).filter(isLeft) });
              }}
            />
            {archivedOn === undefined ? name : t('exportScreen.archived', { name })}
          </label>
        ))}
      </div>
      {!mayBeAboutAll(kind) && all.length > 2 && (
        <button
          type="button"
          className={`link-button ${styles.all}`}
          onClick={() => changeDraft({ classIds: isWhole ? [] : all })}
        >
          {t(isWhole ? 'exportScreen.untickAll' : 'exportScreen.tickAll')}
        </button>
      )}
      {mayBeAboutAll(kind) && <p className="soft">{t('exportScreen.allClasses')}</p>}
    </fieldset>
  );
}
