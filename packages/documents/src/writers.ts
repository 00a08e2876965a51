import { threadsOf } from '@kadry/runtime/threads'
import type { DocumentFormat } from './format.ts'
import type { DocumentModel } from './model.ts'
import type { write } from './write.ts'

type Task = { readonly model: DocumentModel; readonly format: DocumentFormat }

const run = threadsOf<Task, Awaited<ReturnType<typeof write>>>(new URL('./writer-thread.ts', import.meta.url))

/** As `write`, outside of this thread; throws `ThreadsBusy` where too many documents wait. */
export const writeApart = (model: DocumentModel, format: DocumentFormat) => run({ model, format })
