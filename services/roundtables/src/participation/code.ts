/** Characters of a code to check in with: no two of them look alike. */
export const CODE_CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 16

/** A code as it is stored, however somebody typed it. */
export function codeOf(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** A code out of so many random bytes as it has characters. */
export function codeFrom(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => CODE_CHARACTERS[byte % CODE_CHARACTERS.length]).join('')
}
