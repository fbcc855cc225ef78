/** What is asked of the process that draws PDF files: a sheet as JSON, and the moment in seconds since 1970 that the file shall bear. */
export type PdfOrder = { readonly number: number; readonly sheet: string; readonly moment: number }

export type PdfAnswer =
  | { readonly number: number; readonly pdf: Uint8Array }
  | { readonly number: number; readonly fault: string }
