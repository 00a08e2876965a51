import type { Stored } from '@kadry/mongo/aggregate'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { answer } from './demand-campaign.ts'

type Answered = { readonly need: Stored<WorkforceNeed> } | { readonly __typename: string }

/**
 * A command whose need is then noted in its campaign. Written twice it is the same note: a process that dies
 * between both writes is made good by the repeat of the command.
 */
export function noted<Input, Result extends object>(
  command: (context: Context, input: Input, mutation: string) => Promise<Result>,
) {
  return async (context: Context, input: Input, mutation: string): Promise<Result> => {
    const result = await command(context, input, mutation)
    const need = (result as Partial<Extract<Answered, { need: unknown }>>).need
    if (need?.campaignId) await noteIn(context, need)
    return result
  }
}

async function noteIn({ campaigns, ...context }: Context, need: Stored<WorkforceNeed>): Promise<void> {
  const command = {
    actor: context.viewer.sub,
    idempotencyKey: `answer/${need.id}/${need.version}`,
    fingerprint: 'answer',
    traceparent: context.traceparent,
  }
  const outcome = await campaigns.change(need.campaignId!, command, (found) => answer(found, need, todayOf(context)))
  if ('failure' in outcome) throw new Error(`the answer ${need.id} could not be noted: ${outcome.failure}`)
}
