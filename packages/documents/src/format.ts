/** As the schema's enum of the same name has it. */
export type DocumentFormat = 'DOCX' | 'PDF' | 'MARKDOWN' | 'CSV' | 'AKOMA_NTOSO'

export type FormatFacts = {
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** The longest table that is written, in rows. */
  readonly mostRows: number
}

/**
 * Pages are laid out in memory: 5,000 rows are some 150 of them. A sheet has 1,048,576 rows, and a head above
 * them.
 */
const MOST_LAID_OUT = 5_000
const MOST_IN_A_SHEET = 1_000_000

export const FORMATS: Readonly<Record<DocumentFormat, FormatFacts>> = {
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    mostRows: MOST_LAID_OUT,
  },
  PDF: { mediaType: 'application/pdf', extension: 'pdf', mostRows: MOST_LAID_OUT },
  MARKDOWN: { mediaType: 'text/markdown; charset=utf-8', extension: 'md', mostRows: MOST_LAID_OUT },
  CSV: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', mostRows: MOST_IN_A_SHEET },
  AKOMA_NTOSO: { mediaType: 'application/akn+xml', extension: 'xml', mostRows: MOST_LAID_OUT },
}

const byExtension = new Map(
  Object.entries(FORMATS).map(([format, { extension }]) => [extension, format as DocumentFormat]),
)

/** The format of a file whose name ends so, without the dot; undefined for any other ending. */
export function formatOf(extension: string): DocumentFormat | undefined {
  return byExtension.get(extension)
}
