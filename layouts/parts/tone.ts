// A picture's mean colour in the words of css/parts/tone.css, because a strict security policy forbids any colour of its own.

/** In the order of the classes, `light-0` being the darkest; in per cent. */
const lightness: readonly number[] = [8, 24, 40, 56, 72, 86, 97];
/** In per cent; the first is grey and needs neither class nor hue. */
const chroma: readonly number[] = [0, 20, 45, 75];
/** Degrees from one hue to the next. */
const hueStep = 30;

/** The classes for a colour, `#rrggbb`; those for a picture that one can see through where it has none. */
export function toneOf(colour: string | undefined): string {
  if (colour === undefined) return "see-through";
  const { hue, saturation, light } = hslOf(colour);
  const grey = `light-${nearest(lightness, light)}`;
  const strength = nearest(chroma, saturation);
  return strength === 0 ? grey : `hue-${Math.round(hue / hueStep) % (360 / hueStep)} chroma-${strength} ${grey}`;
}

function nearest(steps: readonly number[], value: number): number {
  const distances = steps.map((step) => Math.abs(step - value));
  return distances.indexOf(Math.min(...distances));
}

/** Hue in degrees, the others in per cent: https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function hslOf(colour: string): { hue: number; saturation: number; light: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const [middle, spread] = [(low + high) / 2, high - low];
  if (spread === 0) return { hue: 0, saturation: 0, light: 100 * middle };
  const sixth =
    high === red
      ? (green - blue) / spread + 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: (sixth * 60) % 360, saturation: (100 * spread) / (1 - Math.abs(2 * middle - 1)), light: 100 * middle };
}
