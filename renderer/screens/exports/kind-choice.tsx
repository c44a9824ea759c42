import { Select } from '@mantine/core';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../core/export/document-kinds';
import { useTranslate } from '../../components/translation';
import { chooseKind, useExportDraft } from '../../stores/export-draft';
import { lastChoiceOf, useExportFacts } from '../../stores/export-facts';
import styles from './exports.module.css';

const GROUPS = {
  day: ['lesson', 'reentry', 'absentees', 'evacuation'],
  period: ['register', 'calls', 'summary', 'remote', 'notices', 'marks', 'blank'],
  people: ['list', 'pupil'],
  whole: ['vault'],
} as const satisfies Record<string, readonly DocumentKind[]>;

/** What is to be made: all kinds of documents, by what they are about. */
export function KindChoice() {
  const t = useTranslate();
  const kind = useExportDraft((state) => state.kind);
  const last = useExportFacts((state) => state.last);
  const data = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    group: t(`exportScreen.groups.${group}`),
    items: GROUPS[group].map((value) => ({ value, label: t(`exportScreen.kinds.${value}.name`) })),
  }));
  return (
    <Select
      className={styles.long}
      label={t('exportScreen.document')}
      description={t(`exportScreen.kinds.${kind}.about`)}
      inputWrapperOrder={['label', 'input', 'description']}
      allowDeselect={false}
      maxDropdownHeight={520}
      data={data}
      value={kind}
      onChange={(value) => {
        const chosen = DOCUMENT_KINDS.find((one) => one === value);
        if (chosen !== undefined) chooseKind(chosen, lastChoiceOf(last, chosen));
      }}
    />
  );
}
