/** What `work` gives, or a rejection as soon as it is called off: Chromium's printing cannot be stopped, only left behind. */
export async function untilCancelled<Value>(work: Promise<Value>, cancelled: AbortSignal): Promise<Value> {
  let leave = () => {};
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(new Error('cancelled'));
    cancelled.addEventListener('abort', leave, { once: true });
    if (cancelled.aborted) leave();
  });
  work.catch(() => undefined); // what is left behind may fail unseen
  try {
    return await Promise.race([work, left]);
  } finally {
    cancelled.removeEventListener('abort', leave);
  }
}
