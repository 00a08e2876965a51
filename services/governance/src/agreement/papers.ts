import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/loaders.ts'
import { nameOf } from '../resolution/document.ts'
import { resolutionItem } from '../resolution/store.ts'
import type { Agreement } from './agreement.ts'
import { agreementDocument, fileNameOf, lastSignature, otherBasis } from './document.ts'

export const agreementPaper = paper<Context, Stored<Agreement>>({
  name: 'agreement',
  isPublic: true,
  find: (id, { loaders }) => loaders.agreement.load(id),
  fileName: fileNameOf,
  organizations: ({ parties }) => parties.map(({ organizationId }) => organizationId),
  organizationNames,
  model: async (agreement, { context, words }) =>
    agreementDocument(agreement, words, await basesOf(agreement, context)),
  isSigned: (agreement) => lastSignature(agreement) !== undefined,
})

/** A point by its number and its resolution; what other services keep, by its kind. */
function basesOf({ originIds }: Agreement, { loaders }: Context): Promise<string[]> {
  return Promise.all(
    originIds.map(async (id) => {
      const item = await resolutionItem.find(id, loaders.resolution.load)
      const resolution = item && (await loaders.resolution.load(resolutionItem.wholeIdOf(id)!))
      return resolution ? `Пункт ${item.number}: ${nameOf(resolution)}` : otherBasis(id)
    }),
  )
}
