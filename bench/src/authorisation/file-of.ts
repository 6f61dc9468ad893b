import type { OpenHouse } from '../testing.ts';

/** A plan file of somebody, put there by hand: who may plan nothing could not bring one, and may own one from before. */
export async function fileOf(house: OpenHouse, name: string): Promise<string> {
  const owner = house.world.people[name]?.id ?? house.world.people['pmo']?.id;
  const [made] = await house.query<{ id: string }>(
    `with kept as (insert into file_content (sha256, size_bytes) values (sha256(gen_random_uuid()::text::bytea), 1)
      returning sha256)
    insert into plan_import (id, version, owner_id, state, file_name, sha256, size_bytes, created_at)
    select gen_random_uuid(), 1, $1, 'ready', 'plan.xml', sha256, 1, now() from kept returning id`,
    [owner],
  );
  return made?.id ?? '';
}
