/**
 * One index over everything that can be found by words. It holds no field with a permission of its own; who may see a
 * record is asked of the record. Texts are folded first (capitals, accents, signs), so that it needs no extension.
 */
export const search = `
create function search_fold(value text) returns text
language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(normalize(lower(value collate "und-x-icu"), NFD), '[\\u0300-\\u036f]+', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g')
$$;

-- whole words for what is being typed, stems of both languages for what is meant
create function search_lexemes(value text) returns tsvector
language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.dutch', folded) || to_tsvector('pg_catalog.english', folded)
    || to_tsvector('pg_catalog.simple', folded)
  from search_fold(value) as folded
$$;

create table search_entry (
  -- 'record', or what hangs on one
  source text not null,
  id uuid not null,
  record_id uuid not null references record_all (id) on delete cascade,
  title text not null,
  body text not null,
  state text,
  -- of an activity in its plan
  number integer,
  -- of all that the words were made from, so that a write which changes none of it makes none anew
  content_hash bytea not null,
  words tsvector not null,
  primary key (source, id)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_record on search_entry (record_id);

-- how the entries of a source are made, and how far those are which were there before
create table search_progress (
  source text primary key,
  recipe text not null,
  done_to uuid,
  is_done boolean not null
);
`;
