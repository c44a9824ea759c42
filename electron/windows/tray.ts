import { Menu, nativeImage, Tray } from 'electron';

/** What stands in the tray; a line without an act only says something. */
type TrayView = {
  readonly tooltip: string;
  readonly items: readonly { readonly label: string; readonly act?: () => void }[];
};

/** Pixels: what the trays of the three systems show without scaling it again. */
const SIDE = process.platform === 'darwin' ? 18 : 22;

/**
 * The icon in the system's tray, from the first time that there is something to say. One icon, the
 * state in words: a colour of 22 pixels tells nothing for certain. On a desktop without a tray
 * nothing is shown and nothing is lost: the screens and the notifications say the same.
 */
export function createTray(iconPath: string): { readonly show: (view: TrayView) => void } {
  let tray: Tray | null = null;

  function make(): Tray | null {
    try {
      const icon = nativeImage.createFromPath(iconPath);
      return new Tray(icon.resize({ width: SIDE, height: SIDE, quality: 'best' }));
    } catch {
      return null;
    }
  }

  return {
    show({ tooltip, items }) {
      tray ??= make();
      tray?.setToolTip(tooltip);
      tray?.setContextMenu(
        Menu.buildFromTemplate(
          items.map(({ label, act }) => ({
            // An ampersand would underline the letter after it.
            label: label.replaceAll('&', '&&'),
            enabled: act !== undefined,
            ...(act !== undefined && { click: act }),
          })),
        ),
      );
    },
  };
}
