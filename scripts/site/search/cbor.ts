// The little of CBOR (RFC 8949) that the files of a search index are made of: whole numbers, texts and arrays.

export type Cbor = number | string | readonly Cbor[];

/** Kinds of items, as they stand in the first three bits of an item. */
const kinds = { natural: 0, negative: 1, text: 3, array: 4 } as const;

/** Bytes that grow. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(64);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  value(value: Cbor): void {
    if (typeof value === "number") this.int(value);
    else if (typeof value === "string") this.text(value);
    else {
      this.array(value.length);
      for (const item of value) this.value(item);
    }
  }

  int(value: number): void {
    if (value < 0) this.#head(kinds.negative, -1 - value);
    else this.#head(kinds.natural, value);
  }

  /** So many items follow. */
  array(length: number): void {
    this.#head(kinds.array, length);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(kinds.text, length);
    this.#reserve(length);
    this.#length += this.#bytes.write(value, this.#length);
  }

  /** Items that another writer has written. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #head(kind: number, value: number): void {
    this.#reserve(5);
    const first = kind << 5;
    if (value < 24) this.#bytes[this.#length++] = first | value;
    else if (value < 0x100) {
      this.#bytes[this.#length++] = first | 24;
      this.#bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      this.#bytes[this.#length++] = first | 25;
      this.#length = this.#bytes.writeUInt16BE(value, this.#length);
    } else {
      this.#bytes[this.#length++] = first | 26;
      this.#length = this.#bytes.writeUInt32BE(value, this.#length);
    }
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** The one item that `bytes` hold. */
export function readCbor(bytes: Uint8Array): Cbor {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = (size: number) => {
    const width = size < 24 ? 0 : 2 ** (size - 24);
    if (width > 4) throw new Error(`A number of ${width} bytes is not expected here.`);
    at += width;
    return width === 0 ? size : source.readUIntBE(at - width, width);
  };
  const read = (): Cbor => {
    const first = source.readUInt8(at++);
    const value = number(first & 31);
    switch (first >> 5) {
      case kinds.natural:
        return value;
      case kinds.negative:
        return -1 - value;
      case kinds.text:
        at += value;
        return source.toString("utf8", at - value, at);
      case kinds.array:
        return Array.from({ length: value }, read);
      default:
        throw new Error(`Items of kind ${first >> 5} are not expected here.`);
    }
  };
  return read();
}
