const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** La somme de contrôle d’un morceau de PNG (CRC-32, ISO 3309). */
export function crc32(octets: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of octets) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
