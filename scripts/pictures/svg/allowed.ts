// What an SVG file may hold: shapes, text, paint and filters of SVG 1.1 and 2; nothing that runs, loads, links or moves.

const words = (text: string) => new Set(text.trim().split(/\s+/));

export const allowedElements: ReadonlySet<string> = words(`
  svg g defs symbol use switch title desc style
  path rect circle ellipse line polyline polygon image
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements that go, while what stands in them stays: in a picture they do nothing. */
export const transparentElements: ReadonlySet<string> = words("a");

export const allowedAttributes: ReadonlySet<string> = words(`
  id class style lang role version width height viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy d points
  pathLength rotate textLength lengthAdjust startOffset method spacing side transform transform-origin offset
  gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result type values mode operator k1 k2 k3 k4 tableValues slope intercept amplitude
  exponent stdDeviation edgeMode order kernelMatrix divisor bias targetX targetY preserveAlpha surfaceScale
  diffuseConstant specularConstant specularExponent kernelUnitLength limitingConeAngle pointsAtX pointsAtY pointsAtZ z
  azimuth elevation scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles
  requiredFeatures systemLanguage media
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation letter-spacing lighting-color
  marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering unicode-bidi
  vector-effect visibility word-spacing writing-mode enable-background
`);

/** Text is dropped everywhere else: there it is only the indentation of the file. */
export const textElements: ReadonlySet<string> = words("text tspan textPath title desc style");

const embedded = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i;

/** What `href` of an element may name: something in the same file, or a picture that is in it as bytes. */
export function isSafeReference(element: string, target: string): boolean {
  return /^#[^\s]+$/.test(target.trim()) || (element === "image" && embedded.test(target.trim()));
}

/**
 * Whether a style, or an attribute that may hold paint, loads nothing. Escapes, rules with @ but for media queries, and
 * functions that load are refused rather than understood.
 */
export function isSafeStyle(style: string): boolean {
  const bare = style.replace(/\/\*[\s\S]*?\*\//g, "");
  if (
    /[\\<]|@(?!media\b)|(?:image|image-set|cross-fade|src|expression|element)\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(
      bare,
    )
  )
    return false;
  return !/url\s*\(/i.test(bare.replace(/url\(\s*(["']?)#[^"'()\s]+\1\s*\)/gi, ""));
}
