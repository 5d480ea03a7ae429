/** The measuring cup of the toolbar icon (icons/takar.svg) with the name beside it. */
export function Brand({ size = 26 }: { size?: number }) {
  return (
    <span class="brand">
      <Cup size={size} />
      Takar
    </span>
  );
}

export function Cup({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0b5d56" />
      <path d="M34 24h60l-7 74a10 10 0 0 1-10 9H51a10 10 0 0 1-10-9z" fill="#eef7f4" />
      <path d="M37.6 62h52.8l-3.4 36a10 10 0 0 1-10 9H51a10 10 0 0 1-10-9z" fill="#f2a33a" />
      <path d="M66 42h21M66 58h19.5M66 74h18" stroke="#0b5d56" stroke-width="6" stroke-linecap="round" />
    </svg>
  );
}
