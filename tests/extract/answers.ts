import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A statement as a person wrote it down; the form of the fixtures and of the seed. */
export type Answer = {
  name: string;
  value: string | number | null;
  unit: string | null;
  period: string;
  region: string;
  growthPct?: number;
  changePP?: number;
  rank?: number;
  rankScope?: string;
  ranks?: { rank: number; scope: string }[];
  quote: string;
  occurrence?: number;
};
export type AnsweredText = {
  name: string;
  text: string;
  published: string;
  title: string;
  statements: Answer[];
  decoys: { text: string }[];
};

/** The texts of a folder of fixtures, each with its answers beside it. */
export function readAnswers(folder: string): AnsweredText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = path.basename(file, '.txt');
      const text = readFileSync(path.join(folder, file), 'utf8');
      const answers = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
      return {
        name,
        text,
        published: answers.published ?? '',
        title: '',
        statements: answers.statements,
        decoys: answers.decoys,
      };
    });
}
