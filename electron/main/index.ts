import path from 'node:path';
import { app } from 'electron';
import { type Application, createApplication } from './application.ts';
import { runCommandLine } from './cli/run.ts';
import { parseLaunch } from './launch-arguments.ts';
import { lockDown } from './security/lock-down.ts';
import { registerScheme } from './security/protocol.ts';

/** Life of the process: a command of the command line, or one instance of the window application. */
const launch = parseLaunch(process.argv, app.isPackaged);

// A checkout run as root can't have Chromium's sandbox and says so by this switch; enabling it then starts nothing.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
lockDown();

if (launch.mode === 'command-line') runCommandLine(launch.args);
else startWindow(launch.files);

function startWindow(files: readonly string[]): void {
  const userData = process.env.DANXIA_USER_DATA ?? app.commandLine.getSwitchValue('user-data');
  if (userData !== '') app.setPath('userData', userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let application: Application | null = null;
  const waiting = files.map((file) => path.resolve(file));
  app.on('open-file', (event, opened) => {
    event.preventDefault();
    if (application === null) waiting.push(opened);
    else application.openFiles([opened]);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const second = parseLaunch(argv, app.isPackaged);
    const asked = second.mode === 'window' ? second.files : [];
    application?.openFiles(asked.map((file) => path.resolve(folder, file)));
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => application?.bring());
  app.whenReady().then(() => {
    application = createApplication();
    application.openFiles(waiting);
  });
}
