const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE = 0x80;
/** The longest label of a domain name (RFC 1035). */
export const LONGEST_LABEL = 63;

/**
 * How long a label of a domain name is in ASCII: as it is, or encoded with its `xn--` (RFC 3492). Infinity for one that
 * is too long in any case, so that the work stays small.
 */
export function asciiLength(label: string): number {
  if (/^[ -~]*$/.test(label)) return label.length;
  // Every sign takes one place at least.
  if (label.length > 2 * LONGEST_LABEL) return Number.POSITIVE_INFINITY;
  return label
    .split(/[.\u3002\uff0e\uff61]/)
    .map((part) => (/^[ -~]*$/.test(part) ? part.length : 'xn--'.length + encodedLength(part)))
    .reduce((sum, length) => sum + 1 + length, -1);
}

function encodedLength(label: string): number {
  const points = Array.from(label, (sign) => sign.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < INITIAL_CODE).length;
  let length = basic > 0 ? basic + 1 : 0;
  let bias = INITIAL_BIAS;
  let delta = 0;
  let code = INITIAL_CODE;
  let handled = basic;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    const withNext = handled + 1;
    for (const point of points) {
      if (point < code) delta += 1;
      if (point !== code) continue;
      length += digits(delta, bias);
      bias = adapted(delta, withNext, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return length;
}

/** How many digits a number takes, of variable base. */
function digits(value: number, bias: number): number {
  let rest = value;
  let count = 1;
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
    count += 1;
  }
}

function adapted(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return Math.floor(k + ((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
