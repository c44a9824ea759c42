import { Notification } from 'electron';

/** Those on the screen: one that nothing refers to is collected, and its click with it. */
const shown = new Set<Notification>();

/** A notification of the system, where it has some; the screens and the tray say the same. */
export function showNotification(said: {
  readonly title: string;
  readonly body: string;
  /** Without the sound of the system. */
  readonly silent?: true;
  readonly onClick: () => void;
}): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({
    title: said.title,
    body: said.body,
    silent: said.silent === true,
  });
  shown.add(notification);
  const forget = () => shown.delete(notification);
  notification.once('click', () => {
    forget();
    said.onClick();
  });
  notification.once('close', forget);
  notification.once('failed', forget);
  notification.show();
}
