/** Terms of the organisation itself, and what it calls terms of the glossary. */
export const ownTerms = `
create table own_term (
  id uuid primary key,
  version integer not null,
  -- the term of the glossary that is called otherwise; null for a term of the organisation itself
  code text unique,
  name jsonb not null,
  meaning jsonb not null,
  source text,
  -- the pack that brought it; null for what was written here
  origin text
);
`;
