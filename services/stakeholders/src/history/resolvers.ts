import type { Viewer } from '@kadry/auth/viewer'
import { given } from '@kadry/domain/input'
import { pageRequest, toConnection } from '@kadry/subgraph/connection'
import type { Resolvers } from '../graphql.generated.ts'
import { entryOf } from './history.ts'

export const historyResolvers: Pick<Resolvers, 'Organization' | 'OrganizationHistoryEntry'> = {
  Organization: {
    history: async (organization, args, { history }) => {
      const page = await history.page(organization.id, pageRequest(given(args)))
      const cursors = new Map(page.nodes.map((fact) => [fact.id, page.cursorOf(fact)]))
      return toConnection({
        ...page,
        nodes: page.nodes.map((fact) => entryOf(organization, fact)),
        cursorOf: ({ id }) => cursors.get(id)!,
      })
    },
  },
  OrganizationHistoryEntry: {
    label: ({ label }, { locale }, context) => ((locale ?? context.locale) === 'EN' ? label.en : label.ru),
    actor: ({ actor, organizationId }, _, { viewer }) => (mayKnowWho(viewer, organizationId) ? actor : null),
  },
}

/** Accounts of officials are shown to those who answer for the record, not to everybody who reads it. */
function mayKnowWho({ roles, organizationId }: Viewer, about: string): boolean {
  return roles.includes('REGISTRAR') || (roles.includes('ORG_DELEGATE') && organizationId === about)
}
