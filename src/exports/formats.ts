import type { ExportFormat } from './contract.ts';

const modules = import.meta.glob<{ default: ExportFormat }>('./formats/*.ts', { eager: true });

/** The formats of `formats/`, by file name. */
export const exportFormats: readonly ExportFormat[] = Object.keys(modules)
  .sort()
  .flatMap((path) => modules[path]?.default ?? []);
