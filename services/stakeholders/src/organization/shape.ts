import { day, decimal, type Fields, flag, integer, list, nested, optional, shape, text } from '@kadry/mongo/shape'
import { type Upcast, withNearestDays } from '@kadry/mongo/upcast'
import { asBefore } from '@kadry/subgraph/derived'
import { documentRef } from '@kadry/subgraph/document-ref'
import type { Organization } from './organization.ts'
import type { Permit } from './profile.ts'
import { withRoles } from './role.ts'

const permit = nested<Permit>({ title: text, number: optional(text), date: optional(day), validTo: optional(day) })

/** How an organisation is stored. */
export const organizationShape = shape<Organization>({
  name: text,
  shortName: text,
  englishName: optional(text),
  formerNames: list(nested({ name: text, shortName: optional(text), englishName: optional(text), until: day })),
  status: text,
  inn: optional(text),
  ogrn: optional(text),
  kpp: optional(text),
  otherIdentifiers: optional(list(nested({ scheme: text, value: text, issuer: optional(text) }))),
  parentId: optional(text),
  branchOf: optional(nested({ inn: optional(text), ogrn: optional(text) })),
  branchKeys: optional(list(text)),
  contacts: optional(list(nested({ kind: text, value: text, post: optional(text) }))),
  channels: optional(list(nested({ number: integer, kind: text, url: text, title: optional(text) }))),
  channelsEver: optional(integer),
  sectorCodes: list(text),
  oktmo: optional(text),
  roles: list(
    nested({
      id: text,
      kind: text,
      status: text,
      validFrom: day,
      validTo: optional(day),
      grantedById: optional(text),
      document: documentRef,
      councilId: optional(text),
      qualifications: optional(list(text)),
      suspensions: optional(list(nested({ validFrom: day, validTo: optional(day), reason: text }))),
    }),
  ),
  suspension: optional(text),
  dissolution: optional(nested({ on: day, reason: text, document: optional(documentRef) })),
  merger: optional(nested({ intoId: text, on: day, reason: text, document: optional(documentRef) })),
  retired: optional(nested({ inn: optional(text), ogrn: optional(text) })),
  profiles: optional(
    nested({
      council: optional(
        nested({ activityAreas: list(text), baseOrganizationId: optional(text), mandateDate: optional(day) }),
      ),
      education: optional(nested({ licence: optional(permit), accreditation: optional(permit) })),
      employer: optional(nested({ okved: list(text), headcount: optional(integer), stateShare: optional(decimal) })),
      assessmentCentre: optional(nested({ examSiteIds: list(text) })),
      membership: optional(nested({ memberCount: optional(integer), memberIds: list(text) })),
    }),
  ),
  licensed: optional(list(nested({ code: text, validFrom: day, validTo: optional(day) }))),
  erased: optional(flag),
  expiresOn: optional(day),
})

/**
 * How organisations were stored before, version by version.
 * 1 → 2: without the day on which the first role runs out, and with days that nobody had checked: an end
 * without end (9999-12-31) becomes the last day of all, one before the calendar of today the first.
 * 2 → 3: without keys of names, or with keys in which every kind of quote and dash was kept.
 * 3 → 4: with channels that had no numbers.
 */
export const organizationUpcasts: readonly Upcast[] = [
  (older) => {
    const organization = withNearestDays(organizationShape as Fields, older) as unknown as Organization
    return withRoles(organization, organization.roles)
  },
  asBefore,
  withChannelNumbers,
]

function withChannelNumbers(older: Record<string, unknown>): Record<string, unknown> {
  const { channels } = older as { readonly channels?: readonly object[] }
  if (!channels) return older
  return {
    ...older,
    channels: channels.map((channel, index) => ({ ...channel, number: index + 1 })),
    channelsEver: channels.length,
  }
}
