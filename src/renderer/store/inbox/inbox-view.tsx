import { useInbox } from './inbox-state.ts';
import { ReviewView } from './review/review-view.tsx';
import { StartPage } from './start/start-page.tsx';

/** Figures found in texts: a text to read, or the one that is reviewed. */
export function InboxView() {
  const text = useInbox((state) => state.text);
  return text === null ? <StartPage /> : <ReviewView text={text} />;
}
