import { type ScopeNode, treeOperations } from '@regie/contracts/portfolios';
import { useState } from 'react';
import { useWrite } from '../../api/index.ts';
import { useTerm, useText } from '../../language/index.ts';
import { Button, ChoiceField, Dialog } from '../../ui/index.ts';
import { portfolioTexts } from './texts.ts';
import { placesFor } from './tree-rows.ts';

/** Moves a node to another place in the tree. */
export function MoveDialog({
  node,
  nodes,
  onClose,
}: {
  readonly node: ScopeNode;
  readonly nodes: readonly ScopeNode[];
  readonly onClose: () => void;
}) {
  const texts = useText(portfolioTexts);
  const term = useTerm();
  const write = useWrite();
  const places = placesFor(nodes, node);
  const [parentId, setParentId] = useState<string | null>(null);
  const place = places.find(({ id }) => id === parentId);
  const move = async () => {
    if (place === undefined) return;
    const answer = await write(
      treeOperations.move,
      { parameters: { id: node.id }, body: { parentId: place.id } },
      { said: texts.moved(node.title, place.title) },
    );
    if (answer.problem === undefined) onClose();
  };
  return (
    <Dialog
      title={texts.moveTitle(node.title)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button
            kind="primary"
            reason={place === undefined ? texts.moveTo : undefined}
            onClick={() => void move()}
          >
            {texts.doMove}
          </Button>
        </>
      }
    >
      {places.length === 0 ? (
        <p>{texts.noPlace}</p>
      ) : (
        <ChoiceField
          label={texts.moveTo}
          help={texts.moveHelp}
          isRequired
          value={parentId}
          options={places.map(({ id, title, kind }) => ({
            value: id,
            label: `${title} (${term(kind).toLowerCase()})`,
          }))}
          onChange={setParentId}
        />
      )}
    </Dialog>
  );
}
