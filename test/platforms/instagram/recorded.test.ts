import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../src/model/merge.ts';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import type { ReadContext } from '../../../src/platforms/contract.ts';
import instagram from '../../../src/platforms/instagram/index.ts';
import {
  compareWithExpected,
  type RecordedFile,
  recordedFiles,
  recordedPresent,
  recordedText,
} from '../recorded.ts';

/** Runs on ../shared/recorded (recordings of third parties, not part of the project); skipped where it is absent. */

function readRecorded(entry: RecordedFile) {
  const text = recordedText(entry.file);
  const context: ReadContext = { pageUrl: entry.page };
  if (entry.request !== undefined) context.requestUrl = entry.request;
  if (entry.lang !== undefined) context.lang = entry.lang;
  if (entry.kind === 'response') return instagram.readWire(JSON.parse(text), context);
  const { document } = parseHTML(text);
  return mergeReadings([
    ...instagram.readEmbedded(document, context),
    ...instagram.readDom(document, context),
  ]);
}

describe.skipIf(!recordedPresent)('the Instagram reader on recordings', () => {
  for (const entry of recordedFiles('instagram')) {
    it(`reads ${entry.file} as expected`, () => {
      const readings = readRecorded(entry);
      expect(compareWithExpected(entry.file, readings)).toEqual([]);
      for (const reading of readings) expect(readingSchema.safeParse(reading).success).toBe(true);
    });
  }
});
