import { CONTRACTS_FOLDER, forgetUnpublished, judgeAll, readCommitted, writeCommitted } from '../src/committed.ts'
import { forkedIndex } from './published.ts'

const published = forkedIndex()
// Without git nobody knows what others have seen: every committed version counts as published.
if (published) forgetUnpublished(CONTRACTS_FOLDER, published)
const committed = readCommitted(CONTRACTS_FOLDER)
const verdicts = judgeAll(committed)
const breaks = verdicts.flatMap((verdict) => verdict.breaks)
for (const { path, words, rule, remedy } of breaks) console.error(`${path} ${words} [${rule}]: ${remedy}`)
if (breaks.length > 0) process.exitCode = 1
else {
  writeCommitted(CONTRACTS_FOLDER, committed, verdicts)
  for (const { type, current } of verdicts.filter(({ isNew }) => isNew)) console.log(`${type} ${current.version}`)
  console.log(`packages/contracts: ${verdicts.length} facts`)
}
