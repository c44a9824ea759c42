import { Button } from '@mantine/core';
import { useTranslate } from '../../components/translation';
import { readJournal, useJournal } from '../../stores/journal';
import styles from './journal-page.module.css';

type Props = {
  /** Lines in all, and on this page. */
  readonly total: number;
  readonly shown: number;
};

/** Lines of a page of the journal, as main gives them. */
const PAGE = 100;

/** Which lines are shown, and the way to the others; nothing where one page holds them all. */
export function JournalPaging({ total, shown }: Props) {
  const t = useTranslate();
  const skip = useJournal((state) => state.skip);
  if (total <= PAGE && skip === 0) return null;
  return (
    <nav className={styles.paging} aria-label={t('journal.page.pages')}>
      <PageButton
        label={t('journal.page.newer')}
        to={skip === 0 ? null : Math.max(0, skip - PAGE)}
      />
      <PageButton
        label={t('journal.page.older')}
        to={skip + shown >= total ? null : skip + shown}
      />
      <span role="status">
        {t('journal.page.shown', { from: skip + 1, to: skip + shown, total })}
      </span>
    </nav>
  );
}

/** At the end of the way the button stays, so that the keyboard stays on it. */
function PageButton({ label, to }: { readonly label: string; readonly to: number | null }) {
  return (
    <Button
      aria-disabled={to === null}
      {...(to === null && { 'data-disabled': true })}
      onClick={() => {
        if (to !== null) void readJournal(to);
      }}
    >
      {label}
    </Button>
  );
}
