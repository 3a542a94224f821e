import type { Candidate } from '#core/extract/candidate.ts';
import { reasonSentence } from '#core/extract/reasons.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../../use-words.ts';
import styles from './confidence.module.css';

/** How sure the extractor is, as a quiet bar; why it isn't surer is said in words. */
export function Confidence({ candidate }: { candidate: Candidate }) {
  const { inbox: words, comma } = useWords();
  const locale = useLocale();
  const { confidence, reasons } = candidate;
  const why = reasons.length === 0 ? words.certain : reasons.map((code) => reasonSentence(code, locale)).join(comma);
  return (
    <span
      className={styles.confidence}
      role="img"
      aria-label={`${words.confidence} ${words.percent(confidence)} ${why}`}
      title={why}
    >
      <span className={styles.bar}>
        <span style={{ width: `${confidence * 100}%` }} data-low={confidence < 0.7 || undefined} />
      </span>
      <span>{words.percent(confidence)}</span>
    </span>
  );
}
