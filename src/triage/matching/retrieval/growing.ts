/** Typed arrays that make room for an index by doubling. */

export function roomInt32(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array;
  const grown = new Int32Array(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}

export function roomUint8(array: Uint8Array, length: number): Uint8Array {
  if (length <= array.length) return array;
  const grown = new Uint8Array(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}

export function roomFloat32(array: Float32Array, length: number): Float32Array {
  if (length <= array.length) return array;
  const grown = new Float32Array(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}

export function roomInt8(array: Int8Array, length: number): Int8Array {
  if (length <= array.length) return array;
  const grown = new Int8Array(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}
