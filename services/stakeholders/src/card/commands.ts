import { requireRoleOrDelegate } from '@kadry/auth/viewer'
import { documented } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { ConflictError } from '@kadry/mongo/aggregate'
import type { Context } from '../context.ts'
import type {
  AttachOrganizationInput,
  ClassifyOrganizationInput,
  IdentifyOrganizationInput,
  SetOrganizationContactsInput,
} from '../graphql.generated.ts'
import { alreadyRegistered, type Organization } from '../organization/organization.ts'
import { holderOf, onOrganization, organization } from '../organization/store.ts'
import { setContacts } from './contacts.ts'
import { attach, classify, identify } from './identity.ts'

export const setOrganizationContacts = onOrganization.change(
  (found, input: SetOrganizationContactsInput) => {
    const lists = given({
      contacts: input.contacts?.map(({ kind, value, post }) => ({ kind, value, ...given({ post }) })),
      channels: input.channels?.map(({ kind, url, id, title }) => ({ kind, url, ...given({ id, title }) })),
    })
    return setContacts(found, { ...lists, ...documented(input) })
  },
  { allow: ({ viewer }, { id }) => requireRoleOrDelegate(viewer, id, 'REGISTRAR') },
)

export const identifyOrganization = onOrganization.change(
  (found, input: IdentifyOrganizationInput) => {
    const { inn, ogrn, kpp } = input
    const others = input.others?.map(({ scheme, value, issuer }) => ({ scheme, value, ...given({ issuer }) }))
    return identify(found, { ...given({ inn, ogrn, kpp, others }), ...documented(input) })
  },
  {
    duplicate: async (fields, { organizations }, input) =>
      alreadyRegistered(fields, await holderOf(organizations, fields, input)),
  },
)

export const classifyOrganization = onOrganization.change((found, input: ClassifyOrganizationInput) => {
  const { sectorCodes, oktmo } = input
  return classify(found, { ...given({ sectorCodes, oktmo }), ...documented(input) })
})

/** Takes turns with mergers: two bodies attached to each other at once would close a circle. */
export function attachOrganization(context: Context, input: AttachOrganizationInput, mutation: string) {
  const { organizations, mergers } = context
  return mergers(async (held) => {
    const parent = input.parentId == null ? undefined : await organizations.find(input.parentId)
    if (input.parentId != null && !parent) return notFound(input.parentId, organization.noun)
    const ancestors = parent ? await ancestorsOf(context, parent) : []
    const attached = onOrganization.change((found, { document }: AttachOrganizationInput) => {
      if (!held()) throw new ConflictError(`the turn to attach ${found.id} is over`)
      return attach(found, parent, ancestors, documented({ document }))
    })
    return attached(context, input, mutation)
  })
}

async function ancestorsOf({ organizations }: Context, from: Organization): Promise<string[]> {
  const found: string[] = []
  for (let parentId = from.parentId; parentId && !found.includes(parentId); ) {
    found.push(parentId)
    parentId = (await organizations.find(parentId))?.parentId
  }
  return found
}
