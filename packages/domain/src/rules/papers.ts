import type { Rule } from '../rules.ts'

export const paperRules: readonly Rule[] = [
  {
    id: 'R40',
    text: {
      ru: 'Номер документа неповторим в своём реестре за год; его даёт секретарь (номер СЭД) или система — наименьший свободный. Данный номер не достаётся другому документу, что бы ни стало с первым.',
      en: 'The number of a document is unique in its register and year; the secretary gives it (the number of the region’s own system), or the system does: the least free one. A number once given never goes to another document, whatever became of the first.',
    },
    places: ['governance/resolution'],
  },
]
