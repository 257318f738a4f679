/** Makes version 4 UUIDs (RFC 9562) also where `crypto.randomUUID` is missing: it exists in secure contexts only. */
declare const crypto: {
  readonly randomUUID?: () => string;
  getRandomValues(bytes: Uint8Array): Uint8Array;
};

export function newUuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte, index) => (index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
