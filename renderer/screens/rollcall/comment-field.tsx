import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../components/translation';

/** The longest comment that one may type, in characters. */
const LONGEST = 2000;

type Props = {
  readonly comment: string;
  /** Null takes it away. */
  readonly onChange: (comment: string | null) => void;
};

/** Saved when it is left, by whichever way: also when the dialog closes over it. */
export function CommentField({ comment, onChange }: Props) {
  const t = useTranslate();
  const [typed, setTyped] = useState(comment);
  const leave = useRef(() => {});

  useEffect(() => {
    leave.current = () => {
      const wanted = typed.trim();
      if (wanted !== comment) onChange(wanted === '' ? null : wanted);
    };
  });
  useEffect(() => () => leave.current(), []);

  return (
    <Textarea
      label={t('rollcall.details.comment')}
      description={t('rollcall.details.commentHint')}
      autosize={false}
      rows={2}
      maxLength={LONGEST}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => leave.current()}
    />
  );
}
