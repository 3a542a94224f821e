/**
 * Makes the driver let go of files of connections that are closed: it holds them until their statements are collected.
 * As long as it does, Windows replaces no such file, and SQLite would remove the log of the store that comes in its
 * place. There is no way to ask for a collection, but memory that is claimed and dropped brings one about.
 */
export async function letGoOfFiles(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const claimed = new ArrayBuffer(64 * 1024 * 1024); // never touched, so never filled
    if (claimed.byteLength === 0) return; // looked at, or the bundler leaves it out
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
