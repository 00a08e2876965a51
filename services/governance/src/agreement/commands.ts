import { given } from '@kadry/domain/input'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { isIdOf } from '@kadry/runtime/ids'
import { commandOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { changed, created } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type { DraftAgreementInput, SignAgreementInput, TerminateAgreementInput } from '../graphql.generated.ts'
import { type Agreement, draft, sign, terminate } from './agreement.ts'

const noun = { ru: 'Запись о соглашении', en: 'agreement' }
const ORIGINS = ['ResolutionItem', 'RoundTable', 'Commitment']

const isOrigin = (id: string) => ORIGINS.some((type) => isIdOf(type, id))

export function draftAgreement(context: Context, input: DraftAgreementInput) {
  const { kind, title, partyIds, validFrom } = input
  const wanted = {
    ...given({ sectorCode: input.sectorCode, validTo: input.validTo }),
    kind,
    title,
    partyIds,
    validFrom,
    originIds: input.originIds ?? [],
  }
  return created(
    context.agreements.create(
      commandOf(context, 'draftAgreement', input),
      async (id) => (await refusedParty(context, partyIds)) ?? draft(id, wanted, isOrigin),
    ),
    { accepted: payload },
  )
}

export function signAgreement(context: Context, input: SignAgreementInput) {
  return changed(
    context.agreements.change(
      input.id,
      commandOf(context, 'signAgreement', input),
      async (found) => (await refusedParty(context, [input.organizationId])) ?? sign(found, input, todayOf(context)),
    ),
    { id: input.id, noun, accepted: payload },
  )
}

export function terminateAgreement(context: Context, input: TerminateAgreementInput) {
  return changed(
    context.agreements.change(input.id, commandOf(context, 'terminateAgreement', input), (found) =>
      terminate(found, input, todayOf(context)),
    ),
    { id: input.id, noun, accepted: payload },
  )
}

/** R5: the first party that may not be one. */
async function refusedParty({ organizations }: Context, ids: readonly string[]) {
  const views = new Map((await organizations.byIds(ids)).map((view) => [view.id, view]))
  return ids.map((id) => standing(id, views.get(id))).find((refusal) => refusal !== undefined)
}

function payload({ state, repeated }: Accepted<Agreement, unknown>) {
  return { __typename: 'AgreementPayload' as const, agreement: state, repeated }
}
