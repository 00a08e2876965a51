// What we use of pdfmake 0.3. The published types bring those of browsers with them, which change what
// `performance` and `fetch` are everywhere.
declare module 'pdfmake' {
  type Margin = readonly [left: number, top: number, right: number, bottom: number]
  export type Text = {
    readonly text: string
    readonly alignment?: 'left' | 'center' | 'right' | 'justify'
    readonly bold?: boolean
    readonly fontSize?: number
    readonly margin?: Margin
    /** Of a cell. */
    readonly colSpan?: number
    readonly border?: readonly [left: boolean, top: boolean, right: boolean, bottom: boolean]
  }
  export type Canvas = { readonly canvas: readonly object[] }
  export type Stack = { readonly stack: readonly Content[]; readonly margin?: Margin }
  export type Cell = string | Text | Canvas | Stack
  export type TableNode = {
    readonly layout: string
    readonly fontSize?: number
    readonly margin?: Margin
    readonly table: {
      readonly headerRows?: number
      readonly keepWithHeaderRows?: number
      readonly dontBreakRows?: boolean
      readonly widths: readonly number[]
      /** Changed while it is laid out. */
      readonly body: Cell[][]
    }
  }
  export type Content = Text | Canvas | Stack | TableNode
  /** Changed while it is laid out. */
  export type Definition = {
    readonly info: Readonly<Record<string, string | Date>>
    readonly pageSize: string
    readonly pageMargins: Margin
    readonly language: string
    readonly defaultStyle: { readonly font: string; readonly fontSize: number; readonly lineHeight: number }
    readonly footer: (page: number, pages: number) => Text
    readonly content: Content[]
  }
  type Layout = Readonly<Record<'hLineWidth' | 'vLineWidth' | 'paddingTop' | 'paddingBottom', () => number>>
  const pdfmake: {
    readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void }
    readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void
    readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void
    readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void
    readonly setTableLayouts: (layouts: Readonly<Record<string, Layout>>) => void
    readonly createPdf: (definition: Definition) => { readonly getBuffer: () => Promise<Uint8Array> }
  }
  export default pdfmake
}
