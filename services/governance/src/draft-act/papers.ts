import type { Stored } from '@kadry/mongo/aggregate'
import { paper } from '@kadry/subgraph/papers'
import type { Context } from '../context.ts'
import { organizationNames } from '../organization/loaders.ts'
import { draftActDocument, draftFileName, organizationsIn } from './document.ts'
import type { DraftAct } from './draft-act.ts'

export const draftActPaper = paper<Context, Stored<DraftAct>>({
  name: 'draft-act',
  isPublic: true,
  find: (id, { loaders }) => loaders.draftAct.load(id),
  fileName: draftFileName,
  organizations: organizationsIn,
  organizationNames,
  model: (draft, { words }) => draftActDocument(draft, words),
})
