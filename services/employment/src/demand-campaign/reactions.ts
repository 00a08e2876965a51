import type { Stored } from '@kadry/mongo/aggregate'
import { newKey } from '@kadry/runtime/ids'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { WorkforceNeed } from '../workforce-need/workforce-need.ts'
import { answer, answerAll } from './demand-campaign.ts'

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
  const command = { ...commandOf(context), idempotencyKey: `answer/${need.id}/${need.version}` }
  const outcome = await campaigns.change(need.campaignId!, command, (found) => answer(found, need, todayOf(context)))
  if ('failure' in outcome) throw new Error(`the answer ${need.id} could not be noted: ${outcome.failure}`)
}

/**
 * All that a file has answered, in one write. What was noted is not noted again: a process that dies between
 * the needs and their notes is made good by the repeat of the import.
 */
export async function noteAll(context: Context, campaignId: string): Promise<void> {
  const needs = await context.needs.select({ campaignId })
  const command = { ...commandOf(context), idempotencyKey: newKey() }
  const today = todayOf(context)
  const outcome = await context.campaigns.change(campaignId, command, (found) => answerAll(found, needs, today))
  if ('failure' in outcome) throw new Error(`the answers to ${campaignId} could not be noted: ${outcome.failure}`)
}

function commandOf({ viewer, traceparent }: Pick<Context, 'viewer' | 'traceparent'>) {
  return { actor: viewer.sub, fingerprint: 'answer', traceparent }
}
