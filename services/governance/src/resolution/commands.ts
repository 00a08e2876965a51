import { documented } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { signedAsOf } from '@kadry/domain/signature'
import { attaching } from '@kadry/subgraph/attaching'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { todayOf } from '@kadry/subgraph/define'
import { freezing } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import type {
  AdoptDraftResolutionInput,
  AdoptResolutionInput,
  AmendResolutionInput,
  DocumentSignatureInput,
  DraftResolutionInput,
  PublishResolutionInput,
  ResolutionItemInput,
  RevokeResolutionInput,
  RewriteResolutionInput,
  SignResolutionInput,
  VerifyResolutionSignatureInput,
} from '../graphql.generated.ts'
import { metricOf } from '../metric/metric.ts'
import { filesOf } from '../signature/files.ts'
import { workingGroup } from '../working-group/store.ts'
import { adopt } from './adoption.ts'
import * as amending from './amendment.ts'
import * as drafting from './draft.ts'
import { amendingMotion, decidingMotion, refusedSupersession, unknownAct } from './loaders.ts'
import type { NewItem } from './new-item.ts'
import { resolutionPaper } from './papers.ts'
import type { Resolution } from './resolution.ts'
import * as signing from './signing.ts'
import { onResolution as on, partIdsIn, resolutionRegister } from './store.ts'

export const adoptResolution = on.create(
  async (id, input: AdoptResolutionInput, context) => {
    const { number, nextNumber, date, title } = input
    const [items, baseActIds] = [input.items.map(newItem), input.baseActIds ?? []]
    const signatures = input.signatures ?? []
    const deciding = await decidingMotion(input.motionId, context)
    if ('__typename' in deciding) return deciding
    const { workingGroupId } = deciding
    const refused =
      (await refusedSupersession(context, { items, ...given({ workingGroupId }) })) ??
      (await unknownAct(context, items, baseActIds)) ??
      (await unknownSigner(context, signatures))
    if (refused) return refused
    const next = nextNumber ? await resolutionRegister.next(context.resolutions, { date }) : undefined
    const wanted = {
      ...given({ number, nextNumber, date }),
      ...documented(input),
      ...deciding,
      title,
      items,
      baseActIds,
    }
    const named = signatures.flatMap(({ signature }, index) =>
      filesOf(['signatures', String(index), 'signature'], signature),
    )
    return attaching({ noun: 'resolution', record: { id }, named }, context, (files) => {
      const signed = signatures.map(({ organizationId, on, signature }) => ({
        ...{ organizationId, on },
        ...signedAsOf(signature, files),
      }))
      return adopt(id, { ...wanted, signatures: signed }, partIdsIn(id), { today: todayOf(context), next })
    })
  },
  { duplicate: (_, { resolutions }, input) => resolutionRegister.taken(resolutions, input) },
)

export const draftResolution = on.create(async (id, input: DraftResolutionInput, context) => {
  const { title, workingGroupId } = input
  const [items, baseActIds] = [input.items.map(newItem), input.baseActIds ?? []]
  if (workingGroupId && !(await context.workingGroups.find(workingGroupId)))
    return notFound(workingGroupId, workingGroup.noun)
  const refused =
    (await refusedSupersession(context, { items, ...given({ workingGroupId }) })) ??
    (await unknownAct(context, items, baseActIds))
  return refused ?? drafting.draft(id, { title, items, baseActIds, ...given({ workingGroupId }) }, partIdsIn(id))
})

export const rewriteResolution = on.change(async (found, input: RewriteResolutionInput, context) => {
  const [items, baseActIds] = [input.items.map(newItem), input.baseActIds ?? []]
  const group = given({ workingGroupId: found.workingGroupId })
  const refused =
    (await refusedSupersession(context, { items, ...group })) ?? (await unknownAct(context, items, baseActIds))
  return refused ?? drafting.rewrite(found, { title: input.title, items, baseActIds }, partIdsIn(found.id))
})

export const adoptDraftResolution = on.change(
  async (found, input: AdoptDraftResolutionInput, context) => {
    const { number, nextNumber, date } = input
    const deciding = await decidingMotion(input.motionId, context, found)
    if ('__typename' in deciding) return deciding
    const next = nextNumber ? await resolutionRegister.next(context.resolutions, { date }) : undefined
    const wanted = { ...given({ number, nextNumber }), ...documented(input), ...deciding, date }
    return drafting.adoptDraft(found, wanted, { today: todayOf(context), next })
  },
  { duplicate: (_, { resolutions }, input) => resolutionRegister.taken(resolutions, input) },
)

export const signResolution = freezing(
  resolutionPaper,
  on.change(async (found, { organizationId, on, signature }: SignResolutionInput, context) => {
    const unknown = await unknownSigner(context, [{ organizationId }])
    if (unknown) return unknown
    const named = filesOf(['signature'], signature)
    return attaching({ noun: 'resolution', record: found, named }, context, (files) =>
      signing.sign(found, { organizationId, on, ...signedAsOf(signature, files) }, todayOf(context)),
    )
  }),
  (result) => ('resolution' in result ? result.resolution : undefined),
)

export const verifyResolutionSignature = on.change(
  (found, { organizationId, verification }: VerifyResolutionSignatureInput, context) =>
    signing.verify(found, { organizationId, verification }, todayOf(context)),
)

export const publishResolution = on.change((found, _: PublishResolutionInput, context) =>
  signing.publish(found, todayOf(context)),
)

export const amendResolution = on.change(async (found, input: AmendResolutionInput, context) => {
  const items = (input.items ?? []).map(newItem)
  const deciding = await amendingMotion(input.motionId, context, found)
  if ('__typename' in deciding) return deciding
  const unknown = await unknownAct(context, items)
  if (unknown) return unknown
  const wanted = { items, cancelledIds: input.cancelledItemIds ?? [], ...given({ reason: input.reason }) }
  const by = { ...documented(input), ...deciding }
  return amending.amend(found, { ...wanted, ...by }, partIdsIn(found.id), todayOf(context))
})

export const revokeResolution = on.change(async (found, input: RevokeResolutionInput, context) => {
  const deciding = await amendingMotion(input.motionId, context, found)
  if ('__typename' in deciding) return deciding
  return amending.revoke(found, { reason: input.reason, ...documented(input), ...deciding }, todayOf(context))
})

export const attachFilesToResolution = on.change(attachFiles<Resolution>('resolution'))

export const removeFileFromResolution = removing(on.change(removeFile<Resolution>('resolution')))

function newItem({
  metric,
  dueOn,
  cadence,
  openEnded,
  supersedesId,
  citedActIds,
  ...rest
}: ResolutionItemInput): NewItem {
  return {
    ...rest,
    ...given({ dueOn, cadence, openEnded, supersedesId, citedActIds }),
    ...(metric ? { metric: metricOf(metric) } : {}),
  }
}

/** Whoever signed long ago may be dissolved by now, but was registered. */
async function unknownSigner(
  { organizations }: Context,
  signatures: readonly Pick<DocumentSignatureInput, 'organizationId'>[],
) {
  const ids = signatures.map(({ organizationId }) => organizationId)
  const known = new Set((await organizations.byIds(ids)).map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  return unknown === undefined ? undefined : notFound(unknown, { ru: 'Организация', en: 'organisation' })
}
