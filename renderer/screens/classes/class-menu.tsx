import { useState } from 'react';
import type { ClassSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';
import { archiveClass, removeClass } from '../../stores/class-changes';
import { goTo } from '../../stores/navigation';
import { ActDialog } from './act-dialog';
import { ClassForm } from './class-form';
import { RowMenu } from './row-menu';

type Act = 'change' | 'archive' | 'unarchive' | 'remove';

type Props = {
  readonly of: Pick<ClassSummary, 'id' | 'name' | 'colour' | 'levels' | 'archivedOn'>;
  /** The class is gone: somewhere else to go. */
  readonly onRemoved?: () => void;
};

/** Everything that can be done with a class or a group as such, each act confirmed. */
export function ClassMenu({ of, onRemoved }: Props) {
  const t = useTranslate();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const menuId = `class-menu-${of.id}`;
  const acts = ['change', of.archivedOn === undefined ? 'archive' : 'unarchive', 'remove'] as const;

  return (
    <>
      <RowMenu
        id={menuId}
        label={t('classes.menuOf', { name: of.name })}
        items={[
          {
            label: t('participants.learned.title'),
            onChoose: () => goTo({ screen: 'classes', classId: of.id, page: 'learned-names' }),
          },
          ...acts.map((each) => ({
            label: t(`classes.acts.${each}`),
            onChoose: () => setAct(each),
          })),
        ]}
      />
      {act === 'change' && <ClassForm known={of} heirId={menuId} onDone={close} onClose={close} />}
      {act !== null && act !== 'change' && (
        <ActDialog
          title={t(`classes.acts.${act}Title`, { name: of.name })}
          text={t(`classes.acts.${act}Text`)}
          submit={t(`classes.acts.${act}`)}
          heirId={menuId}
          onSubmit={() =>
            act === 'remove' ? removeClass(of.id) : archiveClass(of.id, act === 'archive')
          }
          onDone={() => {
            close();
            if (act === 'remove') onRemoved?.();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
