import type { Command } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { Meeting } from './meeting.ts'
import { substitutesIn } from './substitutes.ts'

/** A command after which nobody needs to know who stood in: the names go then. */
export function releasing<Input, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    if ('meeting' in result) await context.persons.release(substitutesIn(result.meeting as Meeting))
    return result
  }
}
