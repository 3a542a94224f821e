// The command line in a checkout: npm run --silent danxia -- COMMAND …
import { launch } from './runtime/launch.mjs';

// npm changes to the project folder; paths a person types are relative to where they were (INIT_CWD).
process.exitCode = await launch(['--cli', '--', ...process.argv.slice(2)], process.env.INIT_CWD);
