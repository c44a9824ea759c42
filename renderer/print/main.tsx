import '../styles/fonts.css';
import './print.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { takePrintPage, tellPageDrawn } from '../stores/printed-page';
import { PaperPage } from './paper-page';

const FONTS = ['400 16px "Atkinson Hyperlegible"', '700 16px "Atkinson Hyperlegible"'];

/** Draws the page of this window's token, then says so; main prints it and closes the window. */
async function draw(token: string): Promise<void> {
  const root = document.getElementById('root');
  const page = await takePrintPage(token);
  // Without an answer main gives the window up, and says so on the screen.
  if (root === null || page === null) return;
  document.title = page.title;
  document.documentElement.lang = 'language' in page ? page.language : 'fr';
  // A hidden window loads a font only when it is asked to, a file for each part of the alphabet. All
  // of them have to be there before pages are measured and drawn: as long as one letter of a name
  // waits for its file, Chromium leaves out every word of that size and weight.
  const letters = [...new Set(`É${JSON.stringify(page)}`)].join('');
  await Promise.all(FONTS.map((font) => document.fonts.load(font, letters)));
  flushSync(() => createRoot(root).render(<PaperPage page={page} />));
  await document.fonts.ready;
  await Promise.all([...document.images].map(standing));
  await tellPageDrawn(token);
}

/** A photo that cannot be read leaves its place empty, and keeps no page back. */
async function standing(image: HTMLImageElement): Promise<void> {
  await image.decode().catch(() => undefined);
}

void draw(window.location.search.slice(1));
