import { agreementRefusal } from '../agreement/agreement.ts'
import { codeRefusal } from '../classifier/code.ts'
import { findCode } from '../classifier/projection.ts'
import type { Context } from '../context.ts'

type Named = { readonly specialityCode?: string; readonly okz?: string; readonly agreementId?: string }

const SPECIALITY = { ru: 'Специальность', en: 'speciality' }
const OCCUPATION = { ru: 'Запись о занятии', en: 'occupation' }

/** R18: what others keep is there and has not ended by the day (`YYYY-MM-DD`). */
export async function refusedReference({ specialityCode, okz, agreementId }: Named, day: string, context: Context) {
  const { specialities, occupations, agreements } = context
  return (
    (specialityCode
      ? codeRefusal(specialityCode, await findCode(specialities, 'Speciality', specialityCode), day, SPECIALITY)
      : undefined) ??
    (okz ? codeRefusal(okz, await findCode(occupations, 'Occupation', okz), day, OCCUPATION) : undefined) ??
    (agreementId ? agreementRefusal(agreementId, await agreements.find(agreementId), day) : undefined)
  )
}
