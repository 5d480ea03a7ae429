import type { ComponentChildren } from 'preact';

/** Line drawings of the three steps, in the colours of the page (`welcome.css`), 240 × 134. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 8 240 134" aria-hidden="true">
      {children}
    </svg>
  );
}

function SmallCup({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 128})`}>
      <rect width="128" height="128" rx="28" fill="#0b5d56" />
      <path d="M34 24h60l-7 74a10 10 0 0 1-10 9H51a10 10 0 0 1-10-9z" fill="#eef7f4" />
      <path d="M37.6 62h52.8l-3.4 36a10 10 0 0 1-10 9H51a10 10 0 0 1-10-9z" fill="#f2a33a" />
    </g>
  );
}

/** A browser's toolbar with the pinned icon. */
export function PinPicture() {
  return (
    <Picture>
      <rect class="sheet" x="20" y="34" width="200" height="98" rx="8" />
      <path class="line" d="M20 66h200" />
      <circle class="dot" cx="36" cy="50" r="4" />
      <circle class="dot" cx="50" cy="50" r="4" />
      <rect class="soft" x="64" y="42" width="92" height="16" rx="8" />
      <SmallCup x={164} y={39} size={22} />
      <path class="puzzle" d="M196 44h5a3 3 0 1 1 6 0h5v5a3 3 0 1 0 0 6v5h-16z" />
      <circle class="ring" cx="175" cy="50" r="19" />
      <path class="accent-line" d="M175 100V76m-6 7 6-7 6 7" />
      <path class="line" d="M36 84h96M36 98h72M36 112h84" />
    </Picture>
  );
}

/** A feed that moves up, post by post. */
export function ScrollPicture() {
  return (
    <Picture>
      <rect class="sheet" x="58" y="14" width="104" height="122" rx="8" />
      <circle class="soft" cx="78" cy="32" r="8" />
      <path class="line" d="M92 29h40M92 36h26" />
      <rect class="soft" x="70" y="48" width="80" height="34" rx="3" />
      <path class="line" d="M70 90h24" />
      <rect class="soft" x="70" y="100" width="80" height="26" rx="3" />
      <path class="accent-line" d="M186 46v56m-8-9 8 9 8-9" />
      <path class="line" d="M32 40h8M36 54h4M36 68h4M32 82h8M36 96h4M36 110h4" />
    </Picture>
  );
}

/** A post with its badge, and the numbers in a table. */
export function ResultPicture() {
  return (
    <Picture>
      <rect class="sheet" x="16" y="20" width="96" height="110" rx="8" />
      <rect class="soft" x="28" y="32" width="72" height="52" rx="3" />
      <path class="line" d="M28 118h44" />
      <rect class="badge" x="28" y="92" width="58" height="18" rx="9" />
      <path class="badge-sign" d="M36 104l4.5-6 4.5 6z" />
      <text class="badge-text" x="50" y="105">
        3,4%
      </text>
      <rect class="sheet" x="128" y="38" width="98" height="80" rx="8" />
      <path class="line" d="M128 56h98M138 70h26M138 84h20M138 98h30M182 70h12M182 84h12M182 98h12" />
      <path class="accent-line thin" d="M204 70h12M204 84h7M204 98h10" />
      <path class="line" d="M138 47h18M182 47h10M204 47h10" />
    </Picture>
  );
}
