import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../src/model/merge.ts';
import { reading as readingSchema } from '../../../src/model/reading-schema.ts';
import x from '../../../src/platforms/x/index.ts';
import {
  compareWithExpected,
  type RecordedFile,
  recordedFiles,
  recordedPresent,
  recordedText,
} from '../recorded.ts';

/** Reads the recordings that stand beside the project (../shared/recorded); skipped where they are absent. */

function readingsOf(recorded: RecordedFile) {
  const content = recordedText(recorded.file);
  if (recorded.kind === 'response') {
    return x.readWire(JSON.parse(content), {
      pageUrl: recorded.page,
      ...(recorded.request === undefined ? {} : { requestUrl: recorded.request }),
    });
  }
  const { document } = parseHTML(content);
  const context = { pageUrl: recorded.page, lang: document.documentElement.lang };
  return mergeReadings([...x.readEmbedded(document, context), ...x.readDom(document, context)]);
}

describe.skipIf(!recordedPresent)('recorded responses and pages of X (needs ../shared/recorded)', () => {
  for (const recorded of recordedFiles('x')) {
    it(`reads ${recorded.file}: ${recorded.what}`, () => {
      const readings = readingsOf(recorded);
      expect(compareWithExpected(recorded.file, readings)).toEqual([]);
      for (const reading of readings) expect(readingSchema.safeParse(reading).success).toBe(true);
    });
  }
});
