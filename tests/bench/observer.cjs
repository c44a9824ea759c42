// Required by Node before the app's own main (NODE_OPTIONS): says on the standard output when a
// window is usable and when a key is derived, so that the app itself carries no measuring code.
const Module = require('node:module');
const threads = require('node:worker_threads');

/** What must be there, in order; the passphrase is typed when the first one is. */
const waited = JSON.parse(process.env.BENCH_WAITED);
const passphrase = process.env.BENCH_PASSPHRASE;
/** A passphrase is not typed in less; the app may use the time. */
const TYPING = 1500;

function say(moment, at = performance.timeOrigin + performance.now()) {
  process.stdout.write(`\nbench ${JSON.stringify({ moment, at })}\n`);
}

threads.Worker = class extends threads.Worker {
  constructor(script, options) {
    super(script, options);
    if (!String(script).endsWith('derive-key.cjs')) return;
    say('derivation begun');
    this.once('message', () => say('key derived'));
  }
};

const load = Module._load;
Module._load = (name, ...others) => {
  const loaded = load(name, ...others);
  if (name === 'electron' && loaded.app) {
    Module._load = load;
    loaded.app.once('browser-window-created', (_event, window) => observe(window));
  }
  return loaded;
};

function observe(window) {
  const shown = window.isVisible() ? Promise.resolve() : once(window, 'show');
  window.webContents.once('dom-ready', async () => {
    for (const [index, { moment, selector }] of waited.entries()) {
      if (index > 0) await typePassphrase(window);
      const painted = await window.webContents.executeJavaScript(
        `(${whenPainted})(${JSON.stringify(selector)})`,
      );
      say(moment, Math.max(painted, (await shown) ?? 0));
    }
  });
}

async function once(window, event) {
  await new Promise((resolve) => window.once(event, resolve));
  return performance.timeOrigin + performance.now();
}

async function typePassphrase(window) {
  await new Promise((resolve) => setTimeout(resolve, TYPING));
  await window.webContents.executeJavaScript(`(${fillAndSubmit})(${JSON.stringify(passphrase)})`);
}

// The two functions below run in the page: they see nothing of this file.

async function whenPainted(selector) {
  await new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true });
    look();
  });
  // The second frame begins when the first one was drawn.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.timeOrigin + performance.now();
}

function fillAndSubmit(typed) {
  const field = document.querySelector('input[type="password"]');
  // React listens to its own setter: the browser's is the one that typing uses.
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  set.call(field, typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // After React took note of it.
  setTimeout(() => field.form.requestSubmit(), 50);
}
