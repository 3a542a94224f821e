// Stands in for Electron's own default app in the offline runtime: loads the project folder given as argument,
// as `electron .` does.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

process.defaultApp = true;
const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  console.error('usage: electron PROJECT-FOLDER [arguments]');
  process.exit(2);
}
const folder = path.resolve(given);
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
const name = manifest.productName || manifest.name;
app.setName(name);
app.setVersion(manifest.version);
app.setPath('userData', path.join(app.getPath('appData'), name));
app.setAppPath(folder);
require(path.join(folder, manifest.main));
