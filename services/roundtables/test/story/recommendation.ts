import type { Send } from '@kadry/testing/kit/story'
import { org } from '../stage.ts'

/** What a held table recommends: the id of the recommendation. */
export async function playRecommendations(send: Send, roundTableId: string): Promise<string> {
  const wanted = { roundTableId, text: 'Открыть набор по 11.02.14', addresseeIds: [org('college')], inFavour: 2 }
  return (await send('adoptRecommendation', wanted)).recommendation.id
}
