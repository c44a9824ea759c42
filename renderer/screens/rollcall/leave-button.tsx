import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { leaveRollCall, useNavigation } from '../../stores/navigation';

/** « Revenir à la journée », or to whichever screen the roll call was opened from. */
export function useLeaveWords(): string {
  const t = useTranslate();
  const from = useNavigation((navigation) => navigation.rollCallFrom);
  return t(`rollcall.backTo.${from}`);
}

export function LeaveButton() {
  const words = useLeaveWords();
  return <Button onClick={leaveRollCall}>{words}</Button>;
}
