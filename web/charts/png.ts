/** Pixels of the saved picture for one of the screen's. */
const SCALE = 2;

/** A picture as a PNG, twice as fine as on the screen; it fails where the browser cannot draw it. */
export async function pngOf(svg: SVGSVGElement): Promise<Blob> {
  const source = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image, svg);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawn(image: HTMLImageElement, svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width')) * SCALE;
  canvas.height = Number(svg.getAttribute('height')) * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No PNG.')) : resolve(blob)));
  });
}
