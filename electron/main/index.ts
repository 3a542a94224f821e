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
else startWindow(launch.file);

function startWindow(file: string | null): void {
  const userData = process.env.DANXIA_USER_DATA ?? app.commandLine.getSwitchValue('user-data');
  if (userData !== '') app.setPath('userData', userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let application: Application | null = null;
  let waiting: string | null = file;
  app.on('open-file', (event, opened) => {
    event.preventDefault();
    if (application === null) waiting = opened;
    else application.open(opened);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const second = parseLaunch(argv, app.isPackaged);
    if (second.mode === 'window' && second.file !== null) application?.open(path.resolve(folder, second.file));
    else application?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => application?.focus());
  app.whenReady().then(() => {
    application = createApplication();
    application.open(waiting);
  });
}
