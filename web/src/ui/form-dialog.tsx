import type { Problem } from '@regie/contracts';
import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useText } from '../language/index.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';
import { problemAt } from './problem-at.ts';
import { RefusalNote } from './states.tsx';
import { texts } from './texts.ts';

/** What was refused, if anything; `open` keeps the dialog open without a refusal, for another step or a missing value. */
export type Submitted = { readonly problem?: Problem | undefined } | 'open';

/** What a refusal says of one place of the request, such as `body.title`, to be shown at its field. */
export type ProblemAt = (place: string) => string | undefined;

/**
 * A dialog that is a form: Enter in a field submits, a refusal stands below the fields unless one of them shows it, and
 * it closes when nothing was refused.
 */
export function FormDialog({
  title,
  submitLabel,
  isOpen = true,
  hasCancel = true,
  reason,
  width,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** The verb: "Approve", never "OK". */
  submitLabel: string;
  /** False while something else stands in its place; what was typed stays. */
  isOpen?: boolean;
  /** False where all is done already, and what was made is shown. */
  hasCancel?: boolean;
  /** Why it cannot be submitted now. */
  reason?: string | undefined;
  width?: number;
  onSubmit: () => Promise<Submitted>;
  onClose: () => void;
  /** The fields; as a function where they show what was refused of them. */
  children: ReactNode | ((at: ProblemAt) => ReactNode);
}) {
  const text = useText(texts);
  const language = useLanguage();
  const form = useId();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const shownAt: string[] = [];
  const at = (place: string) => {
    shownAt.push(place);
    return problemAt(problem, place, language);
  };
  const submit = async () => {
    if (isBusy || reason !== undefined) return;
    setBusy(true);
    const submitted = await onSubmit().finally(() => setBusy(false));
    if (submitted === 'open') return setProblem(undefined);
    setProblem(submitted.problem);
    if (submitted.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      {...(width === undefined ? {} : { width })}
      footer={
        <>
          {hasCancel && <Button onClick={onClose}>{text.cancel}</Button>}
          <Button type="submit" form={form} kind="primary" isBusy={isBusy} reason={reason}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Form id={form} onSubmit={submit}>
        {typeof children === 'function' ? children(at) : children}
        <RefusalNote problem={problem} shownAt={shownAt} />
      </Form>
    </Dialog>
  );
}
