// Set-up speaks on stderr, so that commands keep stdout for data.
export function say(message) {
  process.stderr.write(`set-up: ${message}\n`);
}

export function giveUp(message) {
  process.stderr.write(`set-up: ${message}\n`);
  process.exit(1);
}
