import type { FindingList } from '../findings.ts';
import { defaultXmlLimits, type XmlLimits } from './limits.ts';
import { XmlRefusal } from './refusal.ts';
import type { XmlSource } from './source.ts';
import { walkXml } from './walk-xml.ts';

/** One element with what it contains, small enough to hold: a task, a calendar, a field of the document. */
export interface XmlElement {
  readonly name: string;
  /** One-based line on which its tag ended. */
  readonly line: number;
  /** Its own text, without that of its children; '' when there is none. */
  text: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly children: XmlElement[];
}

/** Which elements are only wrappers, and what to do with each element found directly inside one. */
export interface RecordShape {
  /** The root and the elements that only hold lists, by path: `Project`, `Project/Tasks`. */
  readonly containers: ReadonlySet<string>;
  /** Is given each finished element whose parent is a container, and the path of that parent. */
  readonly onRecord: (record: XmlElement, container: string) => void;
}

/**
 * Streams a document as a sequence of records: memory holds one record at a time. Refuses by throwing XmlRefusal,
 * also when the root is not a container.
 */
export async function readRecords(
  source: XmlSource,
  shape: RecordShape,
  findings: FindingList,
  limits: XmlLimits = defaultXmlLimits,
): Promise<void> {
  const path: string[] = [];
  const open: XmlElement[] = [];
  let size = 0;

  await walkXml(
    source,
    {
      open: (name, attributes, line) => {
        const current = open.at(-1);
        if (current === undefined) {
          const container = path.length === 0 ? name : `${path.at(-1)}/${name}`;
          if (shape.containers.has(container)) {
            path.push(container);
            return;
          }
          if (path.length === 0) throw new XmlRefusal('xml/unexpected-root', { line, element: name });
          size = 0;
        }
        size += 1;
        if (size > limits.maxRecordElements) throw new XmlRefusal('xml/too-many-elements', { line });
        const element = { name, line, text: '', attributes: attributesOf(attributes), children: [] };
        current?.children.push(element);
        open.push(element);
      },
      text: (text) => {
        const current = open.at(-1);
        if (current !== undefined) current.text += text;
      },
      close: () => {
        const closed = open.pop();
        if (closed === undefined) path.pop();
        else if (open.length === 0) shape.onRecord(closed, path.at(-1) ?? '');
      },
    },
    findings,
    limits,
  );
}

function attributesOf(attributes: Readonly<Record<string, string>>): XmlElement['attributes'] {
  for (const _ in attributes) return attributes;
  return undefined;
}
