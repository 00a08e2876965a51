import { writeFileSync } from 'node:fs'
import { contractDocument } from '../src/document.ts'

const text = `${JSON.stringify(contractDocument(), null, 2)}\n`
writeFileSync(new URL('../contracts.json', import.meta.url), text)
console.log(`packages/contracts/contracts.json: ${Object.keys(contractDocument()).length} facts`)
