import { strToU8, zipSync } from 'fflate'

const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)

/** A workbook as spreadsheets write it: its first sheet, given as rows of XML cells, and its shared texts. */
export function givenXlsx(rows: string, texts: readonly string[] = [], start = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    'xl/workbook.xml': xml(
      '<workbook xmlns:r="r"><sheets><sheet name="Liste" sheetId="3" r:id="rId7"/><sheet name="Autre" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': xml(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': xml('<worksheet/>'),
    'xl/worksheets/sheet2.xml': strToU8(
      `<?xml version="1.0"?>${start}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ),
  })
}

/** An OpenDocument sheet whose first table holds these rows. */
export function givenOds(rows: string): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': xml(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="Liste">${rows}</table:table><table:table><table:table-row><table:table-cell><text:p>autre feuille</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  })
}
