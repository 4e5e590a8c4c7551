/** How every part of the file begins. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN_XML = 'http://schemas.openxmlformats.org';
/** The names of elements of sheets, styles and the workbook. */
export const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
export const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
export const PACKAGE = `${OPEN_XML}/package/2006`;
