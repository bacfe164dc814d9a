/** What the page's style sheet decides of a shape; a picture on its own has no style sheet. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

/**
 * A copy of a picture with its looks written into every shape, as attributes that any program understands. Addresses
 * become whole, so that links work from a file.
 */
export function baked(svg: SVGSVGElement, origin: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [at, node] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (original === undefined) continue;
    const looks = getComputedStyle(original);
    for (const name of LOOKS) node.setAttribute(name, looks.getPropertyValue(name));
    // The rules that the picture brings along are of its root's class.
    if (node !== copy) node.removeAttribute('class');
    const address = node.getAttribute('href');
    if (address?.startsWith('/')) node.setAttribute('href', `${origin}${address}`);
  }
  return copy;
}
