import type { AppError } from '../../../core/contract/errors';
import type { AliasView } from '../../../core/contract/participant-views';
import { nameInUse } from '../../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../../core/shared/result';
import type { OpenStore, Store } from '../ports';

type Listed = Result<readonly AliasView[], AppError>;

/** « Noms appris » of a class: listed, and forgotten one by one. */
export function createLearnedNames(open: OpenStore) {
  return {
    list(classId: string): Listed {
      const store = open();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      return success(readAliases(store, classId));
    },

    forget(aliasId: string): Listed {
      const store = open();
      const classId = store.transaction(() => store.forgetAlias(aliasId));
      return classId === undefined
        ? failure({ code: 'alias-unknown' })
        : success(readAliases(store, classId));
    },
  };
}

/** The names that are known in a class, with the pupils whom they mean, the last learned first. */
function readAliases(store: Store, classId: string): readonly AliasView[] {
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
