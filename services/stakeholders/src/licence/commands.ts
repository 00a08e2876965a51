import { documented } from '@kadry/domain/document'
import { given } from '@kadry/domain/input'
import type { RecordLicensedSpecialitiesInput } from '../graphql.generated.ts'
import { onOrganization } from '../organization/store.ts'
import { license } from './licence.ts'

export const recordLicensedSpecialities = onOrganization.change((found, input: RecordLicensedSpecialitiesInput) =>
  license(found, {
    specialities: input.specialities.map(({ code, validFrom, validTo }) => ({
      code,
      validFrom,
      ...given({ validTo }),
    })),
    ...documented(input),
  }),
)
