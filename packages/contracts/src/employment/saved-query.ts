import { z } from 'zod'
import { exampleId } from '../event.ts'
import { nounOf } from '../noun.ts'
import { ownId, title } from '../vocabulary.ts'

const { fact } = nounOf('employment', 'saved-query', { ru: 'Сохранённый вопрос', en: 'Saved query' })

export const datasetVersion = z.string().describe('Версия данных статистики / The version of the statistics')

export const savedQuery = [
  fact(
    'savedQuery.saved.v1',
    { ru: 'Сохранён', en: 'Saved' },
    z.object({ id: ownId, title, datasetVersion: datasetVersion.optional() }),
    { id: exampleId('SavedQuery'), title: 'Колледжи по годам' },
  ),
] as const
