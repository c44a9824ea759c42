import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { goBack, rollCallScreen, useNavigation } from '../../stores/navigation';

/** « Revenir à la journée », or to whichever screen the roll call was opened from. */
export function useLeaveWords(): string {
  const t = useTranslate();
  const from = useNavigation(rollCallScreen);
  return t(`rollcall.backTo.${from}`);
}

export function LeaveButton() {
  const words = useLeaveWords();
  return <Button onClick={goBack}>{words}</Button>;
}
