import type { Rule } from '../rules.ts'

export const paperRules: readonly Rule[] = [
  {
    id: 'R40',
    text: {
      ru: 'Номер документа неповторим в своём реестре за год; его даёт секретарь (номер СЭД) или система — наименьший свободный. Данный номер не достаётся другому документу, что бы ни стало с первым.',
      en: 'The number of a document is unique in its register and year; the secretary gives it (the number of the region’s own system), or the system does: the least free one. A number once given never goes to another document, whatever became of the first.',
    },
    places: ['governance/resolution', 'governance/agreement', 'governance/minutes', 'governance/proposal'],
  },
  {
    id: 'FZ63',
    text: {
      ru: 'Подпись — на бумаге или простая, усиленная либо квалифицированная электронная. Kadry подписей не проверяет: о действительности электронной говорит человек или другая система, они названы.',
      en: 'A signature is on paper, or a simple, an enhanced or a qualified electronic one. Kadry verifies none: whether an electronic one is valid is what a person or another system says, and they are named.',
    },
    source: { ru: 'Федеральный закон 63-ФЗ от 06.04.2011', en: 'Federal law 63-ФЗ of 6 April 2011' },
    places: ['governance/resolution', 'governance/agreement', 'governance/minutes'],
  },
]
