import { textProblems, unless } from './input.ts'
import type { InputProblem } from './refusal.ts'

const LONGEST = 500

/** Problems of a web address that everybody may be sent to: a full http(s) URL without user and password. */
export function addressProblems(path: string | readonly string[], url: string, longest = LONGEST): InputProblem[] {
  return unless(
    isPublicUrl(url, longest),
    path,
    'URL',
    'Ожидается полный адрес http(s) без имени и пароля.',
    'Expected a full http(s) address without user and password.',
  )
}

/** The address as it is kept: as a browser would write it. Throws for what `addressProblems` refuses. */
export function tidyAddress(url: string): string {
  return new URL(url).href
}

/** Whether two addresses have scheme, host and port in common. Throws for what `addressProblems` refuses. */
export function isOnSite(url: string, site: string): boolean {
  return new URL(url).origin === new URL(site).origin
}

function isPublicUrl(text: string, longest: number): boolean {
  if (text.length > longest || textProblems('url', text).length > 0 || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
}
