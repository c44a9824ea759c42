// Electron's own default app, in short: the runtime carried by the registry ships without one.
// Opens the app whose folder is the first argument that is no switch, as `electron .` does.
const { app } = require('electron');
const { resolve } = require('node:path');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = require(`${folder}/package.json`);

app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
require(resolve(folder, manifest.main));
