import { type Outcome, type ReportedError, readFeatures } from '@kadry/federation-suite/feature'
import { type Executor, type Running, run, stock } from '@kadry/federation-suite/run'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generated } from '../src/execute/generated.ts'
import { interpreted } from '../src/execute/programs.ts'
import { oursWith } from './fixtures/engines.ts'

const executors: Readonly<Record<string, Executor>> = {
  stock,
  ours: oursWith(generated),
  'ours, interpreted,': oursWith(interpreted),
}

const features = await readFeatures()

const sorted = (errors: readonly ReportedError[] = []) => errors.map((error) => JSON.stringify(error)).sort()

for (const feature of features)
  describe.each(Object.keys(executors))(`${feature.name}, %s executor:`, (executor) => {
    let running: Running
    beforeAll(async () => {
      running = await run(feature, executors[executor]!)
    })
    afterAll(() => running?.stop())

    test.each(feature.questions)('$shows', async (question) => {
      const isWrong = executor === 'stock' && question.stock !== undefined
      const expected: Outcome = isWrong ? question.stock! : question
      const { data, errors, calls } = await running.ask(question)
      expect({ data, errors: sorted(errors) }).toEqual({ data: expected.data, errors: sorted(expected.errors) })
      expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data))
      if (question.calls && !isWrong) expect(calls).toEqual(question.calls)
    })
  })

test('where stock differs, the difference is real', () => {
  for (const { name, questions } of features)
    for (const { shows, stock, data, errors } of questions)
      if (stock) expect({ data: stock.data, errors: stock.errors }, `${name}: ${shows}`).not.toEqual({ data, errors })
})
