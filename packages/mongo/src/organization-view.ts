import type { OrganizationView } from '@kadry/domain/organization-view'
import { day, list, mapOf, nested, optional, shape, text } from './shape.ts'

/** How every follower stores its copy of an organisation. */
export const organizationViewShape = shape<OrganizationView>({
  name: optional(text),
  status: text,
  dissolvedOn: optional(day),
  mergedInto: optional(text),
  sectorCodes: list(text),
  oktmo: optional(text),
  inn: optional(text),
  channels: optional(list(nested({ id: text, kind: text, url: text }))),
  licensed: optional(list(nested({ code: text, validFrom: day, validTo: optional(day) }))),
  councilAreas: optional(list(text)),
  roles: optional(
    mapOf(
      nested({
        kind: text,
        validFrom: day,
        validTo: optional(day),
        councilId: optional(text),
        qualifications: optional(list(text)),
        suspensions: optional(mapOf(nested({ validFrom: day, validTo: optional(day) }))),
      }),
    ),
  ),
})
