import type { PrintLayout, PrintPage } from '../../core/contract/print-views';
import { withPdfTitle } from '../../core/export/pdf-title';
import { failure, type Result, success } from '../../core/shared/result';
import type { NewId } from './ports';

/** A hidden window that draws one page. */
type PrintWindow = {
  toPdf(layout: PrintLayout): Promise<Uint8Array>;
  /** Through the system's dialog. */
  toPaper(layout: PrintLayout): Promise<'printed' | 'cancelled'>;
  close(): void;
};

/** Opens the window for a token; `onGone`: it was closed or died. */
export type Printer = {
  open(token: string, onGone: () => void): PrintWindow;
};

/** Runs work after so many milliseconds; gives what takes it back. */
export type After = (milliseconds: number, work: () => void) => () => void;

/** In milliseconds: a page that is not drawn by then is given up; a table is more to draw. */
const PATIENCE = 10_000;
const PATIENCE_FOR_A_TABLE = 500;

export type PrintDesk = ReturnType<typeof createPrintDesk>;

/**
 * Where pages lie between the service that makes them and the window that draws them: in memory,
 * under a random token, given once. The window's address holds nothing but the token.
 */
export function createPrintDesk(ports: {
  readonly printer: Printer;
  readonly newToken: NewId;
  readonly after: After;
}) {
  const waiting = new Map<string, PrintPage>();
  const drawing = new Map<string, () => void>();

  /** What the work gives once the page is drawn; null when there is no drawing it, or it failed. */
  async function inWindow<T>(
    page: PrintPage,
    work: (window: PrintWindow) => Promise<T>,
    stop?: AbortSignal,
  ): Promise<T | null> {
    const token = ports.newToken();
    const { promise, settle } = promised<T | null>();
    const giveUp = () => settle(null);
    const window = ports.printer.open(token, giveUp);
    stop?.addEventListener('abort', giveUp, { once: true });
    const stopWaiting = ports.after(patienceWith(page), giveUp);
    waiting.set(token, page);
    drawing.set(token, () => {
      stopWaiting();
      work(window).then(settle, giveUp);
    });
    try {
      return await promise;
    } finally {
      stopWaiting();
      waiting.delete(token);
      drawing.delete(token);
      window.close();
    }
  }

  return {
    /** Fails as soon as it is stopped. */
    async toPdf(
      page: PrintPage,
      layout: PrintLayout,
      stop?: AbortSignal,
    ): Promise<Result<Uint8Array, 'document-failed'>> {
      const bytes = await inWindow(page, (window) => window.toPdf(layout), stop);
      return bytes === null ? failure('document-failed') : success(withPdfTitle(bytes, page.title));
    },

    async toPaper(
      page: PrintPage,
      layout: PrintLayout,
    ): Promise<Result<'printed' | 'cancelled', 'printing-failed'>> {
      const ending = await inWindow(page, (window) => window.toPaper(layout));
      return ending === null ? failure('printing-failed') : success(ending);
    },

    /** The page of a token, to the first who asks. */
    take(token: string): PrintPage | undefined {
      const page = waiting.get(token);
      waiting.delete(token);
      return page;
    },

    /** The window of a token says that its page stands; false where nobody waits for it. */
    tellDrawn(token: string): boolean {
      const drawn = drawing.get(token);
      drawing.delete(token);
      drawn?.();
      return drawn !== undefined;
    },
  };
}

function patienceWith(page: PrintPage): number {
  return PATIENCE + (page.kind === 'tables' ? page.tables.length * PATIENCE_FOR_A_TABLE : 0);
}

function promised<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
