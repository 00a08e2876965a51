import { organizations } from './data/organizations.ts'

/** Invited to the first table, and busy on its day. */
export const DECLINED = ['gubernskij', 'moskoviya', 'holmogorka']

/**
 * The two sides first, then everybody else; delegates beyond the first of a body come last and wait. Of those
 * that `leave` later the first was there: it was an institute that day.
 */
export function radioelectronicsDelegates(leave: readonly [string, ...string[]]): readonly string[] {
  const first = ['ramenskij-kolledzh', 'rpz', 'rpkb']
  const others = organizations.map(({ key }) => key)
  const elsewhere = [...first, ...leave, ...DECLINED, 'copp']
  const again = [...first, 'mospp', 'minobr', 'krasnogorskij', 'krasnogorskij', 'mininvest', 'tpp', 'spk-nano']
  return [...first, ...others.filter((key) => !elsewhere.includes(key)), leave[0], ...again].slice(0, 46)
}
