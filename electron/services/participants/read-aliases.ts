import type { AliasView } from '../../../core/contract/participant-views';
import { nameInUse } from '../../../core/roster/enrolled-pupil';
import type { Store } from '../ports';

/** The names that are known in a class, with the pupils whom they mean, the last learned first. */
export function readAliases(store: Store, classId: string): readonly AliasView[] {
  const aliases = store.aliases(classId);
  const pupils = new Map(
    store.pupilsOf(aliases.map(({ pupilId }) => pupilId)).map((pupil) => [pupil.id, pupil]),
  );
  return [...aliases].reverse().flatMap(({ id, name, pupilId, learnedAt }) => {
    const pupil = pupils.get(pupilId);
    if (pupil === undefined) return [];
    return [
      { id, name, pupilId, learnedAt, lastName: nameInUse(pupil), firstName: pupil.firstName },
    ];
  });
}
