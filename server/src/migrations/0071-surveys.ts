/**
 * Surveys. Of who is asked only is known that they answered. What was said stands in one row a survey, added up: no row of
 * anybody, no time, and no order but that of the alphabet.
 */
export const surveys = `
create table survey (
  id uuid primary key,
  version integer not null,
  scope_id uuid not null references scope_all (id),
  -- the first of those that are held again and again
  series_id uuid not null,
  title text not null,
  questions jsonb not null,
  has_remark boolean not null,
  opens_on date not null,
  closes_on date not null,
  ended_on date,
  asked_by_id uuid references person (id)
);
create index survey_scope on survey (scope_id);
create index survey_series on survey (series_id);

create table survey_invitation (
  id uuid primary key,
  version integer not null,
  survey_id uuid not null references survey (id),
  person_id uuid not null references person (id),
  has_answered boolean not null,
  unique (survey_id, person_id)
);
create index survey_invitation_person on survey_invitation (person_id);

create table survey_result (
  survey_id uuid primary key references survey (id),
  tallies jsonb not null,
  remarks jsonb not null
);
`;
