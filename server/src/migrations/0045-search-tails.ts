/**
 * Dutch writes words together: who looks for a sluice means the sea sluice ("zeesluis") too. The ends of long words of
 * a title stand in the index behind a sign that no word has, so that short beginnings do not meet them.
 */
export const searchTails = `
create function search_tails(value text) returns tsvector
language sql immutable parallel safe as $$
  select coalesce(array_to_tsvector(array_agg(distinct '~' || substr(word, first))), ''::tsvector)
  from regexp_split_to_table(search_fold(value), ' ') as word, generate_series(4, least(length(word) - 3, 40)) as first
  where length(word) >= 7
$$;
`;
