import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { type Copied, copyFor, useMeetings } from '../../stores/meeting';

type Props = {
  readonly lessonId: string;
  readonly what: Copied;
  readonly label: string;
};

/** Main copies: the clipboard then holds what the vault says now. */
export function CopyForClass({ lessonId, what, label }: Props) {
  const t = useTranslate();
  const isCopied = useMeetings(
    ({ copied }) => copied?.lessonId === lessonId && copied.what === what,
  );
  return (
    <>
      <Button onClick={() => void copyFor(lessonId, what)}>
        {isCopied ? t('today.copiedOf', { label }) : label}
      </Button>
      <span className="visually-hidden" role="status">
        {isCopied ? t('today.copied') : ''}
      </span>
    </>
  );
}
