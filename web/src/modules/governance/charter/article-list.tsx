import { type CharterArticle, charterOperations } from '@regie/contracts/governance';
import { useState } from 'react';
import { useRead, useWrite } from '../../../api/index.ts';
import { useText } from '../../../language/index.ts';
import {
  Button,
  type Column,
  ErrorState,
  FormDialog,
  LongTextField,
  Section,
  SkeletonRows,
  Table,
  TextField,
} from '../../../ui/index.ts';
import { charterTexts } from './charter-texts.ts';

/** The articles of a version; those of a draft can be written, added and dropped. */
export function ArticleList({ charterId, isLocked }: { charterId: string; isLocked: boolean }) {
  const text = useText(charterTexts);
  const { value, problem, isLoading, refresh } = useRead(charterOperations.listArticles, {
    parameters: { id: charterId },
  });
  const [editing, setEditing] = useState<CharterArticle | 'new'>();
  const rows = value?.rows ?? [];
  const columns: readonly Column<CharterArticle>[] = [
    { name: 'number', label: text.number, isHead: true, cell: ({ number }) => number },
    {
      name: 'article',
      label: text.article,
      cell: ({ title, text: says }) => (
        <>
          <strong>{title}</strong>
          <br />
          {says}
        </>
      ),
    },
    {
      name: 'controls',
      label: text.restsOn,
      isMinor: true,
      cell: ({ controls }) => controls.join(', ') || '—',
    },
    {
      name: 'edit',
      label: text.change,
      isLabelHidden: true,
      isFigure: true,
      cell: (article) =>
        !isLocked && (
          <Button
            kind="quiet"
            aria-label={text.editArticle(article.number)}
            onClick={() => setEditing(article)}
          >
            {text.change}
          </Button>
        ),
    },
  ];
  return (
    <Section
      title={text.articles}
      note={text.articlesNote}
      aside={!isLocked && <Button onClick={() => setEditing('new')}>{text.addArticle}</Button>}
    >
      {problem !== undefined && <ErrorState problem={problem} onRetry={refresh} />}
      {isLoading && <SkeletonRows count={4} />}
      {value !== undefined && rows.length === 0 && <p>{text.noArticles}</p>}
      {rows.length > 0 && (
        <Table label={text.articles} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      {editing !== undefined && (
        <ArticleDialog
          charterId={charterId}
          article={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Section>
  );
}

function ArticleDialog({
  charterId,
  article,
  onClose,
}: {
  charterId: string;
  article: CharterArticle | undefined;
  onClose: () => void;
}) {
  const text = useText(charterTexts);
  const write = useWrite();
  const [number, setNumber] = useState(article?.number ?? '');
  const [title, setTitle] = useState(article?.title ?? '');
  const [says, setSays] = useState(article?.text ?? '');
  const parameters = { id: charterId, number: number.trim() };
  const save = async () =>
    await write(
      charterOperations.setArticle,
      { parameters, body: { title, text: says, controls: article?.controls ?? [] } },
      { said: text.saved, showsProblem: true },
    );
  const drop = async () => {
    const { problem } = await write(
      charterOperations.removeArticle,
      { parameters },
      { said: text.dropped(parameters.number) },
    );
    if (problem === undefined) onClose();
  };
  return (
    <FormDialog
      title={article === undefined ? text.newArticle : text.editArticle(article.number)}
      submitLabel={text.save}
      onSubmit={save}
      onClose={onClose}
    >
      {(at) => (
        <>
          {article === undefined && (
            <TextField
              label={text.number}
              help={text.numberHelp}
              value={number}
              onChange={setNumber}
              error={at('parameters.number')}
              longest={7}
              isRequired
              isFocused
            />
          )}
          <TextField
            label={text.head}
            value={title}
            onChange={setTitle}
            error={at('body.title')}
            longest={200}
            isRequired
          />
          <LongTextField label={text.text} value={says} onChange={setSays} longest={2000} rows={5} />
          {article !== undefined && (
            <Button onClick={() => void drop()}>{text.dropArticle(article.number)}</Button>
          )}
        </>
      )}
    </FormDialog>
  );
}
