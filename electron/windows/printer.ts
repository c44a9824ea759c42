import { BrowserWindow } from 'electron';
import type { PrintLayout } from '../../core/contract/print-views';

/** In inches: 14 mm, and 18 mm where the page number stands. */
const MARGINS = { top: 0.55, bottom: 0.71, left: 0.55, right: 0.55 };

/**
 * Draws pages for paper in windows that are never shown: the same origin, policy and preload as the
 * screens. The address holds a token and nothing else; the page itself is asked for once.
 */
export function createPrinter(given: {
  readonly preload: string;
  /** The window of the app: print windows go when it goes. */
  readonly window: () => BrowserWindow;
}) {
  return {
    open(token: string, onGone: () => void) {
      const parent = given.window();
      const window = new BrowserWindow({
        parent,
        show: false,
        width: 800,
        height: 1130,
        backgroundColor: '#ffffff',
        webPreferences: {
          preload: given.preload,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
          spellcheck: false,
          devTools: false,
          backgroundThrottling: false,
        },
      });
      window.once('closed', onGone);
      window.webContents.once('render-process-gone', onGone);
      window.webContents.once('did-fail-load', onGone);
      const address = new URL(`/print.html?${token}`, parent.webContents.getURL());
      // A failure comes as `did-fail-load` too.
      window.loadURL(address.href).catch(() => undefined);
      return {
        toPdf: (layout: PrintLayout) => toPdf(window, layout),
        toPaper: (layout: PrintLayout) => toPaper(window, layout),
        close: () => window.destroy(),
      };
    },
  };
}

function toPdf(window: BrowserWindow, { landscape, footer }: PrintLayout): Promise<Uint8Array> {
  return window.webContents.printToPDF({
    landscape,
    pageSize: 'A4',
    margins: MARGINS,
    printBackground: true,
    // Electron 25 does not know it and leaves it aside: its PDF has text, but no structure.
    generateTaggedPDF: true,
    ...(footer !== undefined && {
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerOf(footer),
    }),
  });
}

/** Chromium fills the two spans in. It draws the template in a page of its own, without our styles. */
function footerOf(lines: readonly string[]): string {
  // The template is drawn a third larger than it says: 10.5 mm are the 14 mm of the margins.
  const style =
    'width:100%;padding:0 10.5mm;font:7px/1.35 sans-serif;color:#444;display:flex;gap:8px';
  const text = lines.map(escaped).join('<br>');
  const pages = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return `<div style="${style}"><span style="flex:1">${text}</span><span>${pages}</span></div>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Chromium is asked for its own lines: the title above, the rest and the number of the page below.
 * Without margins of ours, for it leaves the lines out where some are given (electron issue 28270).
 */
function toPaper(window: BrowserWindow, { landscape, footer }: PrintLayout) {
  return new Promise<'printed' | 'cancelled'>((resolve, reject) => {
    const [header = '', ...rest] = footer ?? [];
    const settings = {
      landscape,
      pageSize: 'A4' as const,
      printBackground: true,
      ...(footer !== undefined && { header, footer: rest.join(' ') }),
    };
    window.webContents.print(settings, (done, reason) => {
      if (done) resolve('printed');
      else if (/cancel/i.test(reason)) resolve('cancelled');
      else reject(new Error(reason));
    });
  });
}
