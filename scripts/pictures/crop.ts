// Where to cut: the largest part of a picture that has another's proportion and keeps the focus as near to its middle as can be.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** `focus` is a point from the left and from the top, `50% 30%`; without one the middle is kept. In pixels of `whole`. */
export function cropOf(whole: Size, wanted: Size, focus?: string): Region {
  const scale = Math.min(whole.width / wanted.width, whole.height / wanted.height);
  const width = clamp(Math.round(wanted.width * scale), 1, whole.width);
  const height = clamp(Math.round(wanted.height * scale), 1, whole.height);
  const { x, y } = readFocus(focus);
  return {
    left: clamp(Math.round(x * whole.width - width / 2), 0, whole.width - width),
    top: clamp(Math.round(y * whole.height - height / 2), 0, whole.height - height),
    width,
    height,
  };
}

function readFocus(focus = "50% 50%"): { x: number; y: number } {
  const [x = Number.NaN, y = Number.NaN] = focus.split(/\s+/).map((part) => Number.parseFloat(part) / 100);
  return { x, y };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
