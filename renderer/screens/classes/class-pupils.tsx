import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClassView } from '../../../core/contract/class-views';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import { RadioLine } from '../../components/radio-line';
import { useTranslate } from '../../components/translation';
import { lookAtRosters, useRosterLook } from '../../stores/roster-look';
import { AddPupilsForm } from './add-pupils-form';
import styles from './class-page.module.css';
import { LeftPupils } from './left-pupils';
import { PhotoSheet } from './photo-sheet';
import type { PupilAct } from './pupil-acts';
import { PupilDialog } from './pupil-dialog';
import { PupilMenu } from './pupil-menu';
import { hasLevels, inOrder } from './roster-order';
import { RosterTable } from './roster-table';

type Props = {
  readonly shown: ClassView;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** First day of the school year. */
  readonly yearStart: string;
};

/** The pupils of a class, and what can be done with each. */
export function ClassPupils({ shown, today, yearStart }: Props) {
  const t = useTranslate();
  const { view, order } = useRosterLook();
  const [act, setAct] = useState<{ act: PupilAct; pupil: EnrolledPupil } | null>(null);
  const { id, levels, pupils, left, isCurrent } = shown;
  const isGroup = shown.kind === 'group';
  const withLevels = hasLevels(levels, pupils);
  const rows = inOrder(pupils, withLevels ? order : 'name', levels);
  const menuOf = (hasLeft: boolean) =>
    isCurrent
      ? (pupil: EnrolledPupil) => (
          <PupilMenu
            pupil={pupil}
            isGroup={isGroup}
            hasLeft={hasLeft}
            onAct={(chosen) => setAct({ act: chosen, pupil })}
          />
        )
      : null;

  return (
    <div className={styles.pupils}>
      {pupils.length === 0 && <p className="soft">{t(emptyKey(shown))}</p>}
      <div className={styles.tools}>
        {pupils.length > 0 && (
          <RadioLine
            legend={t('classes.roster.view')}
            value={view}
            choices={[
              { value: 'list', label: t('classes.roster.asList') },
              { value: 'photos', label: t('classes.roster.asPhotos') },
            ]}
            onChange={(chosen) => lookAtRosters({ view: chosen })}
          />
        )}
        {pupils.length > 0 && withLevels && (
          <RadioLine
            legend={t('classes.roster.order')}
            value={order}
            choices={[
              { value: 'name', label: t('classes.roster.byName') },
              { value: 'level', label: t('classes.roster.byLevel') },
            ]}
            onChange={(chosen) => lookAtRosters({ order: chosen })}
          />
        )}
        {isCurrent && !isGroup && <AddPupils {...{ shown, today, yearStart }} />}
      </div>
      {pupils.length > 0 &&
        (view === 'list' ? (
          <RosterTable
            classId={id}
            rows={rows}
            withLevels={withLevels}
            today={today}
            menuOf={menuOf(false)}
          />
        ) : (
          <PhotoSheet classId={id} rows={rows} />
        ))}
      <LeftPupils classId={id} pupils={left} menuOf={menuOf(true)} />
      {act !== null && (
        <PupilDialog {...act} shown={shown} today={today} onClose={() => setAct(null)} />
      )}
    </div>
  );
}

/**
 * Who is added to an empty class was there from the first day of the year; a later comer comes
 * today. The teacher's own answer is kept while the page is open.
 */
function AddPupils({ shown, today, yearStart }: Props) {
  const t = useTranslate();
  const [adding, setAdding] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const isEmpty = shown.pupils.length === 0 && shown.left.length === 0;

  function open(): void {
    setFrom(from ?? (isEmpty ? yearStart : today));
    setAdding(true);
  }

  return (
    <div className={shown.pupils.length > 0 ? styles.add : undefined}>
      <Button onClick={open}>{t('pupils.form.add')}</Button>
      {adding && (
        <AddPupilsForm
          classId={shown.id}
          className={shown.name}
          levels={shown.levels}
          from={from ?? today}
          onFrom={setFrom}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function emptyKey({ kind, isCurrent }: ClassView) {
  if (!isCurrent) return 'classes.roster.emptyPast';
  return kind === 'group' ? 'classes.groups.empty' : 'classes.roster.empty';
}
