/** Pictures small enough to be kept: sixteen levels of each colour, and a palette where 256 colours are enough. What is compared is reduced alike. */
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const LEVELS = 16;
const STEP = 255 / (LEVELS - 1);
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The picture of a screen, with fewer colours. */
export function reduced(picture: Buffer): PNG {
  const png = PNG.sync.read(picture);
  for (let at = 0; at < png.data.length; at += 1) png.data[at] = Math.round(Math.round((png.data[at] ?? 0) / STEP) * STEP);
  return png;
}

/** @returns a PNG file */
export function packed(png: PNG): Buffer {
  const { width, height, data } = png;
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = data.readUIntBE(pixel * 4, 3);
    const place = places.get(colour) ?? places.size;
    if (place > 255) return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
    places.set(colour, place);
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const palette = Buffer.alloc(places.size * 3);
  for (const [colour, place] of places) palette.writeUIntBE(colour, place * 3, 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette.
  header.set([8, 3], 8);
  const parts = [
    ['IHDR', header],
    ['PLTE', palette],
    ['IDAT', deflateSync(rows, { level: 9 })],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([SIGNATURE, ...parts.map(([type, content]) => chunk(type, content))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(checksum(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

/** CRC-32 as the PNG specification has it (annex D). */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
