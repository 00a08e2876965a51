import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { standing } from '@kadry/domain/standing'
import type { Stored } from '@kadry/mongo/aggregate'
import { attachFiles, removeFile, removing } from '@kadry/subgraph/attachments'
import { commandsOn, payloadOf } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import type { Context } from '../context.ts'
import type {
  ApproveMaterialInput,
  ArchiveMaterialInput,
  EditMaterialInput,
  ScheduleMaterialInput,
  SubmitMaterialInput,
} from '../graphql.generated.ts'
import * as decisions from './material.ts'
import { material } from './store.ts'

const on = commandsOn(material, ({ materials }: Context) => materials, payloadOf('MaterialPayload', 'material'))

/** A material is its author's affair until it is approved: for its delegates and the secretary. */
const byAuthor = {
  allow: async ({ materials, viewer }: Context, { id }: { readonly id: string }) => {
    const found = await materials.find(id)
    requireRoleOrDelegate(viewer, found?.authorId ?? '', 'SECRETARY')
  },
}

export const submitMaterial = on.create(
  async (id, input: SubmitMaterialInput, context) => {
    const { title, topic, kind, text, authorId, figures, correctsId } = input
    const refused =
      standing(authorId, await context.organizations.find(authorId)) ?? (await refusedCorrection(context, correctsId))
    const wanted = { title, topic, kind, authorId, ...given({ text, figures, correctsId }) }
    return refused ?? decisions.submit(id, wanted, todayOf(context))
  },
  { allow: ({ viewer }, { authorId }) => requireRoleOrDelegate(viewer, authorId, 'SECRETARY') },
)

export const editMaterial = on.change(
  (found, { title, topic, text }: EditMaterialInput) => decisions.edit(found, { title, topic, ...given({ text }) }),
  byAuthor,
)

export const approveMaterial = on.change((found, _: ApproveMaterialInput, context) =>
  decisions.approve(found, todayOf(context)),
)

export const scheduleMaterial = on.change(
  (found, input: ScheduleMaterialInput, context) => decisions.schedule(found, input.on, todayOf(context)),
  byAuthor,
)

export const archiveMaterial = on.change((found, { reason }: ArchiveMaterialInput) => decisions.archive(found, reason))

export const attachFilesToMaterial = on.change(attachFiles<decisions.Material>('material'), byAuthor)

export const removeFileFromMaterial = removing(on.change(removeFile<decisions.Material>('material')))

/** What a publication means for its material: applied once for each state of the obligation it stands in. */
export async function markPublished(
  { materials, traceparent }: Context,
  { id: key, version: seq }: Stored<object>,
  materialId: string,
): Promise<void> {
  const id = `${key}/${seq}`
  const outcome = await materials.change(
    materialId,
    { cause: { id, key, seq, correlation: id, traceparent } },
    decisions.publish,
  )
  // One that was archived meanwhile was published all the same; that stands with the obligation.
  if ('failure' in outcome) throw new Error(`${materialId} could not be marked as published: ${outcome.failure}`)
}

async function refusedCorrection({ materials }: Context, correctsId: string | null | undefined) {
  if (correctsId == null) return undefined
  const corrected = await materials.find(correctsId)
  if (!corrected) return notFound(correctsId, material.noun)
  if (corrected.kind === 'FIGURES' && corrected.status === 'PUBLISHED') return undefined
  return invalidInput([
    problem(
      'correctsId',
      'NOT_PUBLISHED_FIGURES',
      'Исправляют только опубликованные числа.',
      'Only published figures are corrected.',
    ),
  ])
}
