import { documentOf } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { knownQualifications } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { ExtendCertificatesInput } from '../graphql.generated.ts'
import { order } from './certificate-extension.ts'
import { certificateExtension } from './store.ts'

const on = commandsOn(
  certificateExtension,
  ({ extensions }: Context) => extensions,
  payloadOf('CertificateExtensionPayload', 'extension'),
)

/** R32: the order is recorded at once, a job applies it (`reactions.ts`). */
export const extendCertificates = on.create(async (id, input: ExtendCertificatesInput, context) => {
  const { from, to, qualificationCode: code, months } = input
  const isKnown = code == null || (await knownQualifications(context.classifiers, [code])).has(code)
  const wanted = { from, to, ...given({ qualificationCode: code }), months, order: documentOf(input.order) }
  return order(id, wanted, isKnown, { at: context.now().toISOString(), today: todayOf(context) })
})
