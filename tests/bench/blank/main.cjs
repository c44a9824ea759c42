// The least that Electron can be asked to do: what Continuo adds to it is ours.
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.CONTINUO_HOME);

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    show: false,
    webPreferences: { sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<!doctype html><title>blank</title>');
});
