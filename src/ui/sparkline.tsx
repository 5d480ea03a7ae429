export type SparklinePoint = { /** Milliseconds since 1970. */ at: number; value: number };

export type SparklineProps = {
  /** In order of time. A single point is drawn as a dot. */
  points: readonly SparklinePoint[];
  /** The same in words: what a reader who does not see the line is told. */
  description: string;
  /** A level to compare with, such as the median. */
  habit?: number | undefined;
  width?: number;
  height?: number;
};

const INSET = 5;

/** A line through the points over time, from zero or the smallest value, the last one marked. No axes: a glance. */
export function Sparkline({ points, description, habit, width = 348, height = 56 }: SparklineProps) {
  const place = scale(points, habit, width, height);
  const path = points.map(
    (point, index) => `${index === 0 ? 'M' : 'L'}${place.x(point)} ${place.y(point.value)}`,
  );
  const last = points.at(-1);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {habit !== undefined && (
        <line class="sparkline-habit" x1="0" x2={width} y1={place.y(habit)} y2={place.y(habit)} />
      )}
      <path d={path.join('')} fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      {points.slice(0, -1).map((point) => (
        <circle key={point.at} cx={place.x(point)} cy={place.y(point.value)} r="2" fill="currentColor" />
      ))}
      {last && (
        <circle class="sparkline-last" cx={place.x(last)} cy={place.y(last.value)} r="4.5" stroke-width="2" />
      )}
    </svg>
  );
}

type Scale = { x: (point: SparklinePoint) => number; y: (value: number) => number };

/** Places in px with one decimal; a line of equal values runs through the middle. */
function scale(
  points: readonly SparklinePoint[],
  habit: number | undefined,
  width: number,
  height: number,
): Scale {
  const values = points.map((point) => point.value).concat(habit ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const spread = (share: number, length: number) =>
    Math.round((INSET + share * (length - 2 * INSET)) * 10) / 10;
  return {
    x: ({ at }) => spread(last === first ? 0.5 : (at - first) / (last - first), width),
    y: (value) => spread(high === low ? 0.5 : (high - value) / (high - low), height),
  };
}
