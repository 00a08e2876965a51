import type { Viewer } from '@kadry/auth/viewer'
import { traceId } from '@kadry/runtime/trace'
import DataLoader from 'dataloader'
import type { AuditLog } from './audit-log.ts'
import type { Reading } from './chain.ts'
import type { Purpose } from './purpose.ts'

/** One request, as every resolver of it gets the same object. */
type Request = { readonly viewer: Viewer; readonly traceparent: string }
type Asked = { readonly purpose: Purpose; readonly field: string; readonly subject: string }

/** Resolves once it is written down that this request reads this field of this record. */
export type NoteReading = (request: Request, asked: Asked) => Promise<void>

/** The entry for an erasure of one field of some records, asked for by this request. */
export function erasureBy({ viewer, traceparent }: Request, field: string, subjects: readonly string[]): Reading {
  return { by: viewer.sub, roles: viewer.roles, purpose: 'ERASURE', field, subjects, traceId: traceId(traceparent) }
}

/**
 * Notes what one request reads in as few entries as there are purposes and fields, however many records it
 * reads.
 */
export function noteReadings({ append }: AuditLog): NoteReading {
  const batches = new WeakMap<Request, DataLoader<Asked, true, string>>()

  const batchOf = (request: Request) => {
    const { viewer, traceparent } = request
    return new DataLoader<Asked, true, string>(
      async (asked) => {
        for (const [first, ...others] of Map.groupBy(asked, ({ purpose, field }) => `${purpose} ${field}`).values()) {
          const { purpose, field } = first!
          const subjects = [first!, ...others].map(({ subject }) => subject)
          await append({ by: viewer.sub, roles: viewer.roles, purpose, field, subjects, traceId: traceId(traceparent) })
        }
        return asked.map(() => true)
      },
      { cacheKeyFn: ({ purpose, field, subject }) => `${purpose} ${field} ${subject}` },
    )
  }

  return async (request, asked) => {
    const batch = batches.get(request) ?? batchOf(request)
    batches.set(request, batch)
    await batch.load(asked)
  }
}
