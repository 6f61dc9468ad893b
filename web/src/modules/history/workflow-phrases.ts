/** What somebody did with workflows and at the steps of proposals. `{}` is filled with what it was done to. */
export const workflowPhrases = {
  en: {
    'workflows.publish': 'published a version of a workflow',
    'workflows.retire': 'let a workflow hold no longer, or again',
    'workflows.approve': 'approved a step of a proposal on {}',
    'workflows.refuse': 'refused a step of a proposal on {}',
    'workflows.ask': 'asked who made a proposal on {} something',
    'workflows.delegate': 'let another decide at a step of a proposal on {}',
    'workflows.answer': 'answered a question about a proposal on {}',
    'workflows.escalate': 'late steps of proposals went on to who they escalate to',
  },
  nl: {
    'workflows.publish': 'stelde een versie van een werkstroom vast',
    'workflows.retire': 'liet een werkstroom niet langer gelden, of weer',
    'workflows.approve': 'keurde een stap goed van een voorstel bij {}',
    'workflows.refuse': 'weigerde een stap van een voorstel bij {}',
    'workflows.ask': 'vroeg iets over een voorstel bij {}',
    'workflows.delegate': 'droeg een stap over van een voorstel bij {}',
    'workflows.answer': 'beantwoordde een vraag over een voorstel bij {}',
    'workflows.escalate': 'liet late stappen van voorstellen doorgaan naar wie volgt',
  },
};
