/** A picture of one colour, with a lighter shape in it, for every image address of the stage. */
export function svgImage(address: string): string {
  const hue = Number(/(\d{1,3})(?=\D*$)/.exec(address)?.[1] ?? 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600">
<rect width="600" height="600" fill="hsl(${hue} 45% 42%)"/>
<circle cx="300" cy="250" r="120" fill="hsl(${hue} 50% 68%)"/>
<rect x="120" y="420" width="360" height="60" rx="30" fill="hsl(${hue} 50% 68%)"/></svg>`;
}
