import type { Column } from '../../core/export/table';
import type { ColumnLayout } from './column-layout';
import { headerGroups } from './header-groups';
import styles from './paper-table.module.css';

type Props = { readonly columns: readonly Column[]; readonly layout: ColumnLayout };

/** The headers, which stand on each page: in two lines where columns form groups. */
export function PaperTableHead({ columns, layout }: Props) {
  const groups = headerGroups(columns);
  const hasGroups = groups.some(({ group }) => group !== undefined);
  return (
    <thead>
      <tr>
        {groups.map(({ group, first, columns: below }) => {
          if (group !== undefined) {
            return (
              <th
                key={first}
                colSpan={below.length}
                scope="colgroup"
                data-kind="group"
                data-starts={true}
              >
                <Words text={group} isTurned={layout.groupsTurned} />
              </th>
            );
          }
          return below.map(({ key, label, short, kind }) => (
            <th key={key} rowSpan={hasGroups ? 2 : 1} scope="col" data-kind={kind}>
              <Words text={short ?? label} isTurned={layout.turned[first] ?? false} />
            </th>
          ));
        })}
      </tr>
      {hasGroups && (
        <tr>
          {groups.map(({ group, first, columns: below }) =>
            group === undefined
              ? null
              : below.map(({ key, label, short, kind }, at) => (
                  <th key={key} scope="col" data-kind={kind} data-starts={at === 0}>
                    <Words text={short ?? label} isTurned={layout.turned[first + at] ?? false} />
                  </th>
                )),
          )}
        </tr>
      )}
    </thead>
  );
}

function Words({ text, isTurned }: { readonly text: string; readonly isTurned: boolean }) {
  return isTurned ? <span className={styles.turned}>{text}</span> : text;
}
