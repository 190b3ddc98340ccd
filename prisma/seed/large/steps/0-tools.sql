-- Everything is derived from a number by md5, so that the same call makes the same companies.
create function pg_temp.uuid7(at timestamptz, seed text) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3)
          || 'a' || substr(md5(seed), 4, 15))::uuid
$$;

create function pg_temp.chance(seed text) returns float8 language sql immutable as $$
  select ('x' || md5(seed))::bit(32)::bigint / 4294967296.0::float8
$$;

-- A number from 1 to `most`: a power above 1 makes the head heavy and the tail long.
create function pg_temp.pick(most bigint, seed text, power float8) returns int language sql immutable as $$
  select 1 + floor(most * pg_temp.chance(seed) ^ power)::int
$$;
