import { breaksOf, CONTRACTS_FOLDER, judgeAll, readCommitted, staleFiles } from '../src/committed.ts'
import { publishedIndex } from './published.ts'

const published = publishedIndex()
const committed = readCommitted(CONTRACTS_FOLDER)
const verdicts = judgeAll(committed)
const breaks = breaksOf(committed, verdicts, published?.index ?? {})
for (const { path, words, rule, remedy } of breaks) console.error(`${path} ${words} [${rule}]: ${remedy}`)
const stale = breaks.length > 0 ? [] : staleFiles(CONTRACTS_FOLDER, committed, verdicts)
for (const file of stale) console.error(`packages/contracts/${file} is stale: run “pnpm contracts” and commit it`)
if (breaks.length + stale.length > 0) process.exitCode = 1
else {
  const versions = [...committed.values()].reduce((sum, { length }) => sum + length, 0)
  console.log(`contracts: ${verdicts.length} facts, ${versions} versions, compared with ${published?.ref ?? 'nothing'}`)
}
