/** `import.meta.glob` as the bundler (scripts/bundler.ts) and vitest understand it: eager, one level of `*`. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; import?: 'default' }): Record<string, T>;
}
