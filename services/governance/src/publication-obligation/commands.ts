import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Accepted } from '@kadry/mongo/aggregate'
import { aggregateIdOf } from '@kadry/runtime/ids'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  EndPublicationObligationInput,
  ImposePublicationObligationInput,
  RecordPublicationInput,
  RetractPublicationInput,
} from '../graphql.generated.ts'
import { markPublished } from '../material/commands.ts'
import { refuseUnapproved } from '../material/material.ts'
import { material } from '../material/store.ts'
import { resolutionItem } from '../resolution/store.ts'
import { end, impose, type PublicationObligation } from './publication-obligation.ts'
import { record } from './record.ts'
import { retract } from './retraction.ts'
import { publicationObligation, publicationRecord } from './store.ts'

const CHANNEL = { ru: 'Запись о канале', en: 'channel' }

const on = commandsOn(
  publicationObligation,
  ({ publicationObligations }: Context) => publicationObligations,
  payloadOf('PublicationObligationPayload', 'obligation'),
)
const onRecord = on.named('obligationId').answering(recordPayload)

export const imposePublicationObligation = on.create(async (id, input: ImposePublicationObligationInput, context) => {
  const { channelId, topic, cadence, graceDays, validFrom, validTo, dueOn, originId } = input
  const organizationId = aggregateIdOf('Channel', channelId, 'Organization')
  const body = organizationId ? await context.organizations.find(organizationId) : undefined
  const channel = body?.channels?.find((one) => one.id === channelId)
  if (!organizationId || !channel) return notFound(channelId, CHANNEL)
  const refused = standing(organizationId, body) ?? (await refusedOrigin(context, originId))
  if (refused) return refused
  const wanted = { topic, cadence, graceDays: graceDays ?? 0, validFrom, ...given({ validTo, dueOn, originId }) }
  return impose(id, wanted, { organizationId, channelId, channelUrl: channel.url }, todayOf(context))
})

export const endPublicationObligation = on.change((found, input: EndPublicationObligationInput) => end(found, input))

const recorded = onRecord.change(
  async (found, { materialId, url, publishedOn }: RecordPublicationInput, context) => {
    const known = await context.materials.find(materialId)
    if (!known) return notFound(materialId, material.noun)
    const channelUrl = await addressOf(found, context)
    const refused =
      refuseUnapproved(known) ?? (channelUrl === undefined ? notFound(found.channelId, CHANNEL) : undefined)
    if (refused) return refused
    const recordId = publicationRecord.idIn(found.id, found.records.length + 1)
    return record(
      found,
      { material: known, url, publishedOn },
      { channelUrl: channelUrl!, today: todayOf(context), recordId },
    )
  },
  {
    // Whose obligation it is is known once it is read.
    allow: async ({ publicationObligations, viewer }, { obligationId }) => {
      const found = await publicationObligations.find(obligationId)
      requireRoleOrDelegate(viewer, found?.organizationId ?? '', 'SECRETARY')
    },
  },
)

/**
 * The record is written first and counts; that the material is published follows from it, and a repeat of the
 * command makes good what a crash between the two left out.
 */
export const recordPublication: typeof recorded = async (context, input, mutation) => {
  const result = await recorded(context, input, mutation)
  if ('record' in result) await markPublished(context, result.obligation, input.materialId)
  return result
}

export const retractPublication = on
  .through(publicationRecord, 'recordId')
  .answering(recordPayload)
  .change(
    (found, { recordId, reason }: RetractPublicationInput, context) =>
      retract(found, { recordId, reason }, todayOf(context)),
    {
      allow: async ({ publicationObligations, viewer }, { recordId }) => {
        const found = await publicationObligations.find(publicationRecord.wholeIdOf(recordId) ?? '')
        requireRoleOrDelegate(viewer, found?.organizationId ?? '', 'SECRETARY')
      },
    },
  )

/** The address of the channel as the registry has it now; undefined once it has the channel no more. */
async function addressOf({ organizationId, channelId }: PublicationObligation, { organizations }: Context) {
  const body = await organizations.find(organizationId)
  return body?.channels?.find(({ id }) => id === channelId)?.url
}

/** R13: only an item that asks for regular publication is carried out by it. */
async function refusedOrigin({ loaders }: Context, originId: string | null | undefined) {
  if (originId == null) return undefined
  const item = await resolutionItem.find(originId, loaders.resolution.load)
  if (!item) return notFound(originId, resolutionItem.noun)
  if (item.kind === 'PUBLISH_REGULARLY') return undefined
  return invalidInput([
    problem(
      'originId',
      'OTHER_KIND',
      'Пункт не о регулярных публикациях (PUBLISH_REGULARLY).',
      'The item does not ask for regular publication (PUBLISH_REGULARLY).',
      'R13',
    ),
  ])
}

function recordPayload({ state, answer, repeated }: Accepted<PublicationObligation, { recordId: string }>) {
  const known = publicationRecord.in(state, answer.recordId)!
  return { __typename: 'PublicationRecordPayload' as const, obligation: state, record: known, repeated }
}
