import type { Payload } from '../platforms/payload.ts';

const modules = import.meta.glob<{ default: Payload[] }>('../platforms/*/payloads.ts', { eager: true });

/** The hand-written responses of every platform, so that the mutations run anywhere. */
export const ownPayloads: (Payload & { platform: string })[] = Object.entries(modules).flatMap(
  ([path, { default: payloads }]) =>
    payloads.map((payload) => ({ ...payload, platform: path.split('/').at(-2) ?? '' })),
);
