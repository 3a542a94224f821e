/** Lets others of this process have their turn between two pages: the driver answers without giving one. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
