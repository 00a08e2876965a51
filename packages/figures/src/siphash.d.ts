declare module 'siphash' {
  /** SipHash-2-4: `key` of four 32-bit words; both halves of the hash are unsigned 32-bit numbers. */
  const siphash: { hash(key: Uint32Array, message: Uint8Array): { readonly h: number; readonly l: number } }
  export default siphash
}
