import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { signedAsOf } from '@kadry/domain/signature'
import { standing } from '@kadry/domain/standing'
import { isIdOf } from '@kadry/runtime/ids'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { freezing } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type {
  DraftAgreementInput,
  NegotiateAgreementInput,
  RegisterAgreementInput,
  RenewAgreementInput,
  SignAgreementInput,
  TerminateAgreementInput,
  VerifyAgreementSignatureInput,
} from '../graphql.generated.ts'
import { filesOf } from '../signature/files.ts'
import { type Agreement, draft, sign, terminate } from './agreement.ts'
import { agreementPaper } from './papers.ts'
import { registerAs, verify } from './registration.ts'
import { negotiate, renew } from './renewal.ts'
import { agreement, agreementRegister } from './store.ts'

const on = commandsOn(agreement, ({ agreements }: Context) => agreements, payloadOf('AgreementPayload', 'agreement'))

const ORIGINS = ['ResolutionItem', 'RoundTable', 'Commitment']
const isOrigin = (id: string) => ORIGINS.some((type) => isIdOf(type, id))

export const draftAgreement = on.create(async (id, input: DraftAgreementInput, context) => {
  const { kind, title, partyIds, roles, validFrom, validTo, sectorCode, originIds } = input
  const wanted = {
    ...given({ sectorCode, validTo, roles }),
    kind,
    title,
    partyIds,
    validFrom,
    originIds: originIds ?? [],
  }
  return (await refusedParty(context, partyIds)) ?? draft(id, wanted, isOrigin)
})

export const registerAgreement = on.change(
  async (found, { number, nextNumber, date }: RegisterAgreementInput, context) => {
    const next = nextNumber ? await agreementRegister.next(context.agreements, { date }) : undefined
    return registerAs(found, { ...given({ number, nextNumber }), date }, todayOf(context), next)
  },
  { duplicate: (_, { agreements }, input) => agreementRegister.taken(agreements, input) },
)

export const signAgreement = freezing(
  agreementPaper,
  on.change(
    async (found, { organizationId, on, signature }: SignAgreementInput, context) => {
      const refused = await refusedParty(context, [organizationId])
      if (refused) return refused
      const named = filesOf(['signature'], signature)
      return attaching({ noun: 'agreement', record: found, named }, context, (files) => {
        const signedAs = signature ? { signedAs: signedAsOf(signature, files) } : {}
        return sign(found, { organizationId, on, ...signedAs }, todayOf(context))
      })
    },
    { allow: ({ viewer }, { organizationId }) => requireRoleOrDelegate(viewer, organizationId, 'SECRETARY') },
  ),
  (result) => ('agreement' in result ? result.agreement : undefined),
)

export const verifyAgreementSignature = on.change(
  (found, { organizationId, verification }: VerifyAgreementSignatureInput, context) =>
    verify(found, { organizationId, verification }, todayOf(context)),
)

export const terminateAgreement = on.change((found, input: TerminateAgreementInput, context) =>
  terminate(found, input, todayOf(context)),
)

export const negotiateAgreement = on.change((found, input: NegotiateAgreementInput, context) =>
  negotiate(found, input.on, todayOf(context)),
)

export const renewAgreement = on.change(async (found, { renewedById }: RenewAgreementInput, context) => {
  const by = await context.agreements.find(renewedById)
  return by ? renew(found, by, todayOf(context)) : notFound(renewedById, agreement.noun)
})

export const attachFilesToAgreement = on.change(attachFiles<Agreement>('agreement'))

export const removeFileFromAgreement = removing(on.change(removeFile<Agreement>('agreement')))

/** R5: the first party that may not be one. */
async function refusedParty({ organizations }: Context, ids: readonly string[]) {
  const views = new Map((await organizations.byIds(ids)).map((view) => [view.id, view]))
  return ids.map((id) => standing(id, views.get(id))).find((refusal) => refusal !== undefined)
}
