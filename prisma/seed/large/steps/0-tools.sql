-- Everything is derived from a number by md5, so that the same call makes the same companies.
create function pg_temp.uuid7(at timestamptz, seed text) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3)
          || 'a' || substr(md5(seed), 4, 15))::uuid
$$;

create function pg_temp.chance(seed text) returns float8 language sql immutable as $$
  select ('x' || md5(seed))::bit(32)::bigint / 4294967296.0::float8
$$;

-- One of a list: the power makes its head heavy and its tail long.
create function pg_temp.pick(list text[], seed text, power float8) returns text language sql immutable as $$
  select list[1 + floor(array_length(list, 1) * pg_temp.chance(seed) ^ power)::int]
$$;
