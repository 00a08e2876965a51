import { given } from '@kadry/domain/input'
import { numberProblems } from '@kadry/domain/number'
import { standing } from '@kadry/domain/standing'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type { CorrectActInput, RegisterActInput } from '../graphql.generated.ts'
import { actKnown, correct, type NormativeAct, register } from './normative-act.ts'
import { actIdOf, keyOf, normativeAct } from './store.ts'

const on = commandsOn(
  normativeAct,
  ({ normativeActs }: Context) => normativeActs,
  payloadOf('NormativeActPayload', 'normativeAct'),
)

export const registerAct = on.create(
  async (id, { type, number, date, title, issuerId, url }: RegisterActInput, context) =>
    (await unknownIssuer(context, issuerId)) ??
    register(id, { type, number, date, title, ...given({ issuerId, url }) }, todayOf(context)),
  {
    // What is no number has no key either: the decision refuses it under a key that nobody has.
    key: (input) => (numberProblems('number', input.number).length > 0 ? input.idempotencyKey : keyOf(input)),
    duplicate: async (_, { normativeActs }, input) => actKnown((await normativeActs.find(actIdOf(input)))!),
  },
)

export const correctAct = on.change(
  async (found, { title, issuerId, url }: CorrectActInput, context) =>
    (await unknownIssuer(context, issuerId)) ?? correct(found, { title, ...given({ issuerId, url }) }),
)

export const attachFilesToNormativeAct = on.change(attachFiles<NormativeAct>('act'))

export const removeFileFromNormativeAct = removing(on.change(removeFile<NormativeAct>('act')))

/** An act stays that of a body that is gone; one that the registry does not know can't be named. */
async function unknownIssuer({ organizations }: Context, issuerId: string | null | undefined) {
  if (issuerId == null || (await organizations.find(issuerId))) return undefined
  return standing(issuerId, undefined)
}
