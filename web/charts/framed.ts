import { wrapped } from './wrapped.ts';

/** The frame that a picture is taken away in: its title above it, its source below. */

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
/** Pixels. */
const EDGE = 24;
const TITLE = { size: 20, line: 28 };
const NOTE = { size: 13, line: 19 };
/** A letter's width as a share of its height, rather too wide than too narrow. */
const LETTER = 0.56;

export interface Frame {
  readonly title: string;
  /** Below the title. */
  readonly note: string;
  /** Below the picture, a paragraph each. */
  readonly source: readonly string[];
  readonly colours: { readonly ground: string; readonly ink: string; readonly quiet: string };
  /** Rules that the picture itself brings. */
  readonly style: string;
}

/** A picture that stands on its own, with everything a reader needs to judge it. */
export function framed(picture: SVGSVGElement, frame: Frame): SVGSVGElement {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const { colours } = frame;
  const titles = wrapped(frame.title, width / (TITLE.size * LETTER));
  const notes = wrapped(frame.note, width / (NOTE.size * LETTER));
  const sources = frame.source.flatMap((one) => wrapped(one, width / (NOTE.size * LETTER)));
  const top = EDGE + titles.length * TITLE.line + notes.length * NOTE.line + EDGE / 2;
  const bottom = top + height + EDGE / 2;
  const svg = made('svg', {
    xmlns: SVG,
    width: width + 2 * EDGE,
    height: bottom + sources.length * NOTE.line + EDGE,
    'font-family': FONT,
    role: 'img',
  });
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
  picture.setAttribute('x', String(EDGE));
  picture.setAttribute('y', String(top));
  svg.append(
    made('title', {}, frame.title),
    made('desc', {}, [frame.note, ...frame.source].join(' ')),
    made('style', {}, frame.style),
    made('rect', { width: '100%', height: '100%', fill: colours.ground }),
    ...lines(titles, { ...TITLE, top: EDGE, fill: colours.ink, weight: 600 }),
    ...lines(notes, { ...NOTE, top: EDGE + titles.length * TITLE.line, fill: colours.quiet }),
    picture,
    ...lines(sources, { ...NOTE, top: bottom, fill: colours.quiet }),
  );
  return svg as SVGSVGElement;
}

interface Lines {
  readonly size: number;
  readonly line: number;
  readonly top: number;
  readonly fill: string;
  readonly weight?: number;
}

function lines(texts: readonly string[], { size, line, top, fill, weight = 400 }: Lines) {
  return texts.map((text, at) =>
    made(
      'text',
      {
        x: EDGE,
        y: top + (at + 1) * line - size / 2,
        fill,
        'font-size': size,
        'font-weight': weight,
      },
      text,
    ),
  );
}

function made(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // The serialiser writes the namespace itself.
    if (name !== 'xmlns') element.setAttribute(name, String(value));
  }
  if (text !== '') element.append(text);
  return element;
}
