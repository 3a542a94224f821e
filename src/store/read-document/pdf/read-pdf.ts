import type { ReadDocument } from '../document.ts';
import { documentRefusal } from '../refusal.ts';
export async function readPdf(_bytes: Uint8Array): Promise<ReadDocument> {
  throw documentRefusal('text-wrong-type', 'PDF');
}
