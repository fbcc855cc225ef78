import type { File } from 'docx'
import { escapeMarkup } from './escape.ts'
import type { WrittenFigure } from './sheet.ts'

/** Namespace of the part that leads from the bookmark of a figure to its id and value. */
export const figureMapNamespace = 'urn:so-cai:figures:1'

type Part = { readonly path: string; readonly data: string }

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Adds the map of figures to a Word file as a custom XML part, which Word keeps when it saves the file. A bookmark
 * alone could not hold it: its name has 40 letters at most and the ids are longer.
 * @returns the parts to pack along with the file
 */
export const addFigureMap = (file: File, figures: readonly WrittenFigure[]): readonly Part[] => {
  file.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  )
  file.Document.Relationships.addRelationship(
    'figures',
    `${officeDocument}/relationships/customXml`,
    '../customXml/item1.xml',
  )
  return [
    { path: 'customXml/item1.xml', data: figureMap(figures) },
    {
      path: 'customXml/itemProps1.xml',
      data: `${declaration}<ds:datastoreItem xmlns:ds="${officeDocument}/customXml" ds:itemID="{6E2B6F0C-6D57-4B8E-9C53-50CA1F160001}"><ds:schemaRefs><ds:schemaRef ds:uri="${figureMapNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeDocument}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ]
}

const figureMap = (figures: readonly WrittenFigure[]): string => {
  const entries = figures.map(
    ({ name, id, value, as }) => `<figure name="${name}" id="${escapeMarkup(id)}" value="${value}" as="${as}"/>`,
  )
  return `${declaration}<figures xmlns="${figureMapNamespace}">${entries.join('')}</figures>`
}
