import { useEffect, useRef } from 'react';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { api } from '#renderer/api.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import type { Words } from '../words-zh-cn.ts';
import styles from './detail-view.module.css';

/** The words that state a figure, in the text they stand in; of a table its cell. */
export function Quotation({ point }: { point: ObservationSnapshot }) {
  const words = useWords();
  const { quotation, source } = point;
  const inText = quotation.start >= 0;
  const { value: text } = useAnswer(`${point.id} ${point.vintage}`, () => api.storeSourceText({ sourceId: source.id }));
  const mark = useRef<HTMLElement>(null);
  const body = inText ? (text?.body ?? '') : '';
  const shown = body.slice(quotation.start, quotation.end) === quotation.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure's words are elsewhere in the text.
  useEffect(() => {
    const box = mark.current?.parentElement;
    if (mark.current !== null && box != null) box.scrollTop = mark.current.offsetTop - box.offsetTop - 60;
  }, [body, quotation.start]);
  return (
    <>
      <p className={styles.muted}>
        {[source.publisher, source.title, source.datePublished].filter((part) => part !== '').join(' · ')}
        <br />
        {placeOf(quotation.location, words)}
      </p>
      {quotation.text === '' ? null : shown && inText ? (
        <blockquote className={styles.quotation}>
          {body.slice(0, quotation.start)}
          <mark ref={mark}>{quotation.text}</mark>
          {body.slice(quotation.end)}
        </blockquote>
      ) : (
        <blockquote className={styles.quotation}>
          <mark>{quotation.text}</mark>
        </blockquote>
      )}
    </>
  );
}

/** Where in its source: a paragraph as it is named, of a table the cell. */
function placeOf(location: string, { detail }: Words): string {
  if (location === '') return detail.noQuotation;
  return /^[A-Z]{1,3}\d+$/.test(location) ? detail.cell(location) : location;
}
