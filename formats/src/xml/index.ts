export { type InflateLimits, inflateGzip } from './inflate-gzip.ts';
export { defaultXmlLimits, type XmlLimits } from './limits.ts';
export { type RecordShape, readRecords, type XmlElement } from './read-records.ts';
export { XmlRefusal, type XmlRefusalCode } from './refusal.ts';
export { piecesOf, type XmlSource } from './source.ts';
export { walkXml, type XmlVisitor } from './walk-xml.ts';
export { escapeXml, XmlWriter } from './write-xml.ts';
