import type { ClassColour } from '../../core/roster/school-class';
import styles from './class-mark.module.css';

/** The colour of a class beside its name, which is always there: the colour says nothing by itself. */
export function ClassMark({ colour }: { readonly colour: ClassColour | undefined }) {
  return <span aria-hidden="true" className={styles.mark} data-colour={colour} />;
}
