/**
 * Reads a file that hnswlib wrote on a 64-bit little-endian machine. The library reports no error
 * when a disk fills up while it saves, and crashes the process when it is handed a broken file or
 * the wrong number of dimensions; so a file is checked here, before and after.
 *
 *   header, 96 bytes, with the number of points, the bytes of each, and where in it lie its
 *     vector and label
 *   one block a point: links of the lowest layer (2 bytes count, 1 byte deleted mark, …), vector, label
 *   one list a point: 4 bytes length, then that many bytes of links of the higher layers
 */
const HEADER_BYTES = 96;
const COUNT_AT = 16;
const POINT_BYTES_AT = 24;
const LABEL_OFFSET_AT = 32;
const VECTOR_OFFSET_AT = 40;

const LABEL_BYTES = 8;
const LENGTH_BYTES = 4;
const FLOAT_BYTES = 4;
const DELETED_MARK_AT = 2;
const DELETED_MARK = 1;

export interface GraphPoint {
  readonly id: number;
  readonly deleted: boolean;
  /** A copy of the vector, made when asked for. */
  vector(): Float32Array;
}

interface Layout {
  readonly count: number;
  readonly pointBytes: number;
  readonly labelOffset: number;
  readonly vectorOffset: number;
}

const readLayout = (view: DataView): Layout => {
  const size = (at: number): number => Number(view.getBigUint64(at, true));
  return {
    count: size(COUNT_AT),
    pointBytes: size(POINT_BYTES_AT),
    labelOffset: size(LABEL_OFFSET_AT),
    vectorOffset: size(VECTOR_OFFSET_AT),
  };
};

/** Whether the lists of links after the points end exactly where the file ends. */
const listsFillTheRest = (view: DataView, { count, pointBytes }: Layout): boolean => {
  let at = HEADER_BYTES + count * pointBytes;
  for (let i = 0; i < count; i += 1) {
    if (at + LENGTH_BYTES > view.byteLength) return false;
    at += LENGTH_BYTES + view.getUint32(at, true);
  }
  return at === view.byteLength;
};

const isWhole = (view: DataView, layout: Layout, dimensions: number): boolean => {
  const { count, pointBytes, labelOffset, vectorOffset } = layout;
  return (
    labelOffset === vectorOffset + dimensions * FLOAT_BYTES &&
    pointBytes === labelOffset + LABEL_BYTES &&
    count <= (view.byteLength - HEADER_BYTES) / pointBytes &&
    listsFillTheRest(view, layout)
  );
};

/** The points of a whole file of this many dimensions; null where it is anything else. */
export const readGraphFile = (
  bytes: Uint8Array,
  dimensions: number,
): readonly GraphPoint[] | null => {
  if (bytes.byteLength < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = readLayout(view);
  if (!isWhole(view, layout, dimensions)) return null;
  return Array.from({ length: layout.count }, (_, place) => {
    const point = HEADER_BYTES + place * layout.pointBytes;
    const vectorAt = point + layout.vectorOffset;
    const labelAt = point + layout.labelOffset;
    return {
      id: Number(view.getBigUint64(labelAt, true)),
      deleted: (view.getUint8(point + DELETED_MARK_AT) & DELETED_MARK) !== 0,
      vector: () => new Float32Array(new Uint8Array(bytes.subarray(vectorAt, labelAt)).buffer),
    };
  });
};
