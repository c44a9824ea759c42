import { Menu } from '@mantine/core';
import { addColumn, addRow, removeColumn, removeRow } from '../../../../core/seating/edit-grid';
import type { SeatingPlan } from '../../../../core/seating/seating-plan';
import { useTranslate } from '../../../components/translation';
import { whereIs } from './seating-spots';

type Props = {
  readonly plan: SeatingPlan;
  /** Its row and its column are meant. */
  readonly place: number;
  readonly onChange: (next: SeatingPlan, words: string) => void;
  readonly onSay: (words: string) => void;
};

/** Rows and columns come and go where the cursor is; nobody is lost. */
export function GridMenu({ plan, place, onChange, onSay }: Props) {
  const t = useTranslate();
  const where = whereIs(place, plan.columns);
  const [row, column] = [where.row - 1, where.column - 1];
  const items = [
    { label: t('seating.tools.rowBefore'), after: () => addRow(plan, row), isRemoval: false },
    { label: t('seating.tools.rowBehind'), after: () => addRow(plan, row + 1), isRemoval: false },
    {
      label: t('seating.tools.columnLeft'),
      after: () => addColumn(plan, column),
      isRemoval: false,
    },
    {
      label: t('seating.tools.columnRight'),
      after: () => addColumn(plan, column + 1),
      isRemoval: false,
    },
    {
      label: t('seating.tools.removeRow', where),
      after: () => removeRow(plan, row),
      isRemoval: true,
    },
    {
      label: t('seating.tools.removeColumn', where),
      after: () => removeColumn(plan, column),
      isRemoval: true,
    },
  ];

  function change(next: SeatingPlan | null, refused: string): void {
    if (next === null) {
      onSay(refused);
      return;
    }
    const rows = next.seats.length / next.columns;
    onChange(next, t('seating.said.gridChanged', { rows, count: next.columns }));
  }

  return items.map(({ label, after, isRemoval }) => (
    <Menu.Item
      key={label}
      onClick={() => change(after(), t(isRemoval ? 'seating.said.lastOne' : 'seating.said.noRoom'))}
    >
      {label}
    </Menu.Item>
  ));
}
