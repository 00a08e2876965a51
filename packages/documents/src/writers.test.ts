import { ThreadsBusy } from '@kadry/runtime/threads'
import { expect, it } from 'vitest'
import type { DocumentModel } from './model.ts'
import { write } from './write.ts'
import { writeApart } from './writers.ts'

const model: DocumentModel = {
  asOf: '2022-08-22T10:00:00.000Z',
  head: { kind: 'Протокол', title: 'О мерах' },
  body: [{ kind: 'paragraph', text: 'Решили' }],
  signatures: [],
}

it('writes in another thread what it would write in this one', async () => {
  const apart = await writeApart(model, 'PDF')
  expect(Buffer.compare(apart as Uint8Array, (await write(model, 'PDF')) as Uint8Array)).toBe(0)
})

it('lets eight wait beside the two that are written, and sends the others back', async () => {
  const asked = Array.from({ length: 12 }, () => writeApart(model, 'PDF').catch((error: unknown) => error))
  const answers = await Promise.all(asked)
  expect(answers.filter((answer) => answer instanceof Uint8Array).length).toBe(10)
  expect(answers.filter((answer) => answer instanceof ThreadsBusy).length).toBe(2)
})
