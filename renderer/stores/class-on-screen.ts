import type { ClassView } from '../../core/contract/class-views';
import { useClasses } from './classes';
import { useNavigation } from './navigation';

/** The class of this school year whose page is open; null on any other page. */
export function classOnScreen(): ClassView | null {
  const { place } = useNavigation.getState();
  const { shown } = useClasses.getState();
  if (place.screen !== 'classes' || place.page !== undefined || place.pupilId !== undefined)
    return null;
  return shown !== null && shown.id === place.classId && shown.isCurrent ? shown : null;
}
