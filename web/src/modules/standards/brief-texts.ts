import type { Catalogue } from '../../language/index.ts';

const en = {
  renewed: 'The brief follows the newest template',
  approved: 'The brief is approved, and stays as it was approved.',
  notBegun: 'Nothing is written yet. A brief that is kept elsewhere deviates from nothing.',
  pdfTitle: 'The brief as a PDF',
  pdfLead: 'As it stands now, with its version and who approved it. What you wrote keeps its own language.',
};

const nl: typeof en = {
  renewed: 'De projectopdracht volgt het nieuwste sjabloon',
  approved: 'De projectopdracht is goedgekeurd en blijft zoals zij is goedgekeurd.',
  notBegun:
    'Er is nog niets geschreven. Een projectopdracht die elders wordt bijgehouden wijkt van niets af.',
  pdfTitle: 'De projectopdracht als pdf',
  pdfLead: 'Zoals zij nu is, met haar versie en wie haar goedkeurde. Wat u schreef houdt zijn eigen taal.',
};

export const briefTexts: Catalogue<typeof en> = { en, nl };
