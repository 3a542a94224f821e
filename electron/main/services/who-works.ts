import { userInfo } from 'node:os';

/** The name in the log; systems without accounts have none. */
export function whoWorks(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
