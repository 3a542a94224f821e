/**
 * Whether texts are checked for spelling. A Mac checks them itself. On Windows and Linux Chromium would fetch dictionaries from
 * the network, and has none for Chinese, so there they aren't checked.
 */
export const checksSpelling: boolean = process.platform === 'darwin';
