import { importOperations, largestPlanFileBytes } from '@regie/contracts/imports';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refreshAfter, sendFile } from '../../api/index.ts';
import { useText } from '../../language/index.ts';
import { useToasts } from '../../ui/index.ts';
import { importTexts } from './texts.ts';

/** A file on its way to the server. */
export interface Upload {
  readonly number: number;
  readonly name: string;
  readonly ratio: number;
  readonly stop: () => void;
}

const longestName = 200;

/** Sends files side by side, each with its progress and a way to stop it. */
export function useUploads() {
  const text = useText(importTexts);
  const { say, sayProblem } = useToasts();
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const lastNumber = useRef(0);

  const sendOne = async (file: File) => {
    if (file.size > largestPlanFileBytes) return say({ text: text.tooLarge(file.name), isProblem: true });
    lastNumber.current += 1;
    const number = lastNumber.current;
    const stopper = new AbortController();
    const upload: Upload = { number, name: file.name, ratio: 0, stop: () => stopper.abort() };
    setUploads((now) => [...now, upload]);
    const name = file.name.slice(-longestName);
    const answer = await sendFile(
      importOperations.upload,
      { query: { name } },
      {
        file,
        signal: stopper.signal,
        onProgress: (ratio) =>
          setUploads((now) => now.map((one) => (one.number === number ? { ...one, ratio } : one))),
      },
    );
    setUploads((now) => now.filter((one) => one.number !== number));
    if (answer?.problem !== undefined) sayProblem(answer.problem);
    else refreshAfter(queries);
  };
  const add = (files: readonly File[]) => void Promise.all(files.map(sendOne));
  return { uploads, add };
}
