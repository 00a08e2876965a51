import { organizations } from './data/organizations.ts'
import { LEAVING } from './groups.ts'

/** Invited to the first table, and busy on its day. */
export const DECLINED = ['gubernskij', 'moskoviya', 'holmogorka']
const bodies = organizations.map(({ key }) => key).filter((key) => ![...LEAVING, ...DECLINED].includes(key))
/** The two sides first, then everybody else; delegates beyond the first of a body come last and wait. */
export const radioelectronicsDelegates = [
  'ramenskij-kolledzh',
  'rpz',
  'rpkb',
  ...bodies.filter((key) => !['ramenskij-kolledzh', 'rpz', 'rpkb', 'copp'].includes(key)),
  // It was an institute that day, and lost that role two years later.
  LEAVING[0],
  'ramenskij-kolledzh',
  'rpz',
  'rpkb',
  'mospp',
  'minobr',
  'krasnogorskij',
  'krasnogorskij',
  'mininvest',
  'tpp',
  'spk-nano',
  'nark',
  'zanyatost',
].slice(0, 46)
