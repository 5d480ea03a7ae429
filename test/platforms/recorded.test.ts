import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/bridge/decode.ts';
import { mergeReadings } from '../../src/model/merge.ts';
import type { Reading } from '../../src/model/reading.ts';
import { reading as readingSchema } from '../../src/model/reading-schema.ts';
import type { Platform } from '../../src/platforms/contract.ts';
import {
  compareWithExpected,
  type RecordedFile,
  recordedFiles,
  recordedPresent,
  recordedText,
} from './recorded.ts';

/** Reads the recordings that stand beside the project (../shared/recorded); skipped where they are absent. */

const modules = import.meta.glob<{ default: Platform }>('../../src/platforms/*/index.ts', { eager: true });

function readingsOf(platform: Platform, recorded: RecordedFile): Reading[] {
  const content = recordedText(recorded.file);
  const context = { pageUrl: recorded.page, ...(recorded.lang !== undefined && { lang: recorded.lang }) };
  if (recorded.kind === 'response') {
    const where = {
      ...context,
      marks: new Map<string, string>(),
      ...(recorded.request !== undefined && { requestUrl: recorded.request }),
    };
    return mergeReadings(decodeBody(content).flatMap((value) => platform.readWire(value, where)));
  }
  const { document } = parseHTML(
    recorded.kind === 'page' ? content : `<!doctype html><html><body>${content}</body></html>`,
  );
  const { lang } = document.documentElement;
  // As in a tab: what the document's data says is known when the rendered page is read.
  const page = { ...context, marks: new Map<string, string>(), ...(lang && { lang }) };
  const embedded = platform.readEmbedded(document, page);
  return mergeReadings([...embedded, ...platform.readDom(document, page)]);
}

for (const { default: platform } of Object.values(modules)) {
  const files = recordedFiles(platform.id);
  describe.skipIf(!recordedPresent)(`recordings of ${platform.name} (need ../shared/recorded)`, () => {
    for (const recorded of files) {
      it(`reads ${recorded.file}: ${recorded.what}`, () => {
        const readings = readingsOf(platform, recorded);
        expect(compareWithExpected(recorded.file, readings)).toEqual([]);
        for (const reading of readings) expect(readingSchema.safeParse(reading).success).toBe(true);
      });
    }
  });
}
