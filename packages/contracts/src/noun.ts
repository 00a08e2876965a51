import type { z } from 'zod'
import type { Contract, ServiceName, Text } from './event.ts'
import type { StateContract } from './state.ts'

/**
 * One kind of thing that a service publishes facts and states about: what stands in a file of this folder's
 * services. `aggregate` is kebab-case and names the topics, `name` is what people call it. A label completes
 * the name («Соглашение: подписано стороной») and stands alone in a history.
 */
export function nounOf<const Service extends ServiceName, const Aggregate extends string>(
  service: Service,
  aggregate: Aggregate,
  name: Text,
) {
  return {
    /**
     * Within a major version a new field is optional, nothing is removed or re-typed; anything else is `.v2`
     * beside `.v1`.
     */
    fact: <const Type extends `${string}.${string}.v${number}`, Data extends z.ZodType>(
      type: Type,
      label: Text,
      data: Data,
      example: z.infer<Data>,
      { internal = false }: { readonly internal?: boolean } = {},
    ): Contract<Type, Data> => ({ kind: 'fact', type, service, aggregate, name, label, data, example, internal }),

    /** The whole public state; the rules of growth are those of facts. */
    state: <const Type extends `${string}.state.v${number}`, Data extends z.ZodType>(
      type: Type,
      label: Text,
      data: Data,
      example: z.infer<Data>,
    ): StateContract<Type, Data> => ({ kind: 'state', type, service, aggregate, name, label, data, example }),
  }
}
