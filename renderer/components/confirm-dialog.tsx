import { Button, Modal } from '@mantine/core';
import styles from './confirm-dialog.module.css';
import { useTranslate } from './translation';

type Props = {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen and what is kept. */
  readonly text: string;
  /** The verb of the action, « Retirer la séance ». */
  readonly action: string;
  /** The words of giving up, where « Annuler » could be taken for the action. */
  readonly keep?: string;
  /** True when something is lost by it. */
  readonly dangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Giving up is as easy as going on: Escape, the cross, or the first button. */
export function ConfirmDialog(props: Props) {
  const t = useTranslate();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{props.text}</p>
      <div className={styles.actions}>
        <Button onClick={props.onCancel} data-autofocus>
          {props.keep ?? t('common.cancel')}
        </Button>
        <Button variant={props.dangerous === true ? 'danger' : 'filled'} onClick={props.onConfirm}>
          {props.action}
        </Button>
      </div>
    </Modal>
  );
}
