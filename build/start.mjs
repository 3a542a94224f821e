// npm start: the window, on the sample store and deck at first start.
import { launch } from './runtime/launch.mjs';

process.exitCode = await launch(process.argv.slice(2));
