import { Zip, ZipDeflate } from 'fflate';
import type { Sink } from './contract.ts';

/**
 * A ZIP file written piece by piece into a sink that is waited for: nothing is taken in before what came out has gone.
 * `now` stands beside every file in it, in UTC.
 */
export class StreamedZip {
  readonly #zip: Zip;
  readonly #sink: Sink;
  readonly #mtime: Date;
  readonly #encoder = new TextEncoder();
  readonly #out: Uint8Array<ArrayBuffer>[] = [];
  #entry: ZipDeflate | undefined;

  constructor(now: Date, sink: Sink) {
    this.#sink = sink;
    this.#mtime = utcAsLocal(now);
    this.#zip = new Zip((error, data) => {
      if (error) throw error;
      this.#out.push(data);
    });
  }

  begin(name: string): void {
    const entry = new ZipDeflate(name);
    entry.mtime = this.#mtime;
    this.#entry = entry;
    this.#zip.add(entry);
  }

  async add(piece: string | Uint8Array): Promise<void> {
    this.#entry?.push(typeof piece === 'string' ? this.#encoder.encode(piece) : piece);
    await this.#drain();
  }

  async finish(): Promise<void> {
    this.#entry?.push(new Uint8Array(), true);
    await this.#drain();
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#drain();
  }

  async #drain(): Promise<void> {
    for (const piece of this.#out.splice(0)) await this.#sink(piece);
  }
}

/** A ZIP file knows no time zone; fflate writes the local time, which would differ from one computer to the next. */
function utcAsLocal(date: Date): Date {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
