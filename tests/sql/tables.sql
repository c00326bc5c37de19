-- Tables of schema memory: columns, types, keys, partitioning, triggers.
select * from no_plan();

select has_schema('memory');
select has_schema('memory_default');
select has_role(r) from unnest(array['memory_reader', 'memory_writer', 'memory_admin']) as r;

select has_table('memory', t, format('table memory.%s', t))
from unnest(array['project', 'model', 'strategy', 'schema_version']) as t;
select is_partitioned('memory', t, format('memory.%s has a partition a project', t))
from unnest(memory._partitioned_tables()) as t;
select is_partition_of('memory_default', t, 'memory', t, format('partition of memory.%s', t))
from unnest(memory._partitioned_tables()) as t;

select col_type_is('memory', 'memory', c.name, 'pg_catalog', c.type, format('%s is %s', c.name, c.type))
from (values
    ('project', 'text'), ('id', 'uuid'), ('version_of', 'uuid'), ('user_id', 'text'),
    ('agent_id', 'text'), ('run_id', 'text'), ('app_id', 'text'), ('actor', 'text'),
    ('kind', 'text'), ('memory', 'text'), ('slot', 'text'), ('slot_value', 'text'),
    ('exclusive', 'boolean'), ('metadata', 'jsonb'), ('categories', 'text[]'),
    ('importance', 'double precision'), ('valid', 'tstzrange'), ('recorded', 'tstzrange'),
    ('stated_at', 'timestamp with time zone'), ('superseded_by', 'uuid'),
    ('expires_at', 'timestamp with time zone'), ('immutable', 'boolean'),
    ('created_at', 'timestamp with time zone'), ('updated_at', 'timestamp with time zone'),
    ('scope', 'uuid'), ('content_hash', 'uuid'), ('lexemes', 'tsvector')
) as c (name, type);
select col_type_is('memory', 'memory', 'embedding', 'public', 'halfvec', 'embedding is halfvec');

select col_not_null('memory', 'memory', c, format('%s is never null', c))
from unnest(array[
    'project', 'id', 'kind', 'memory', 'exclusive', 'metadata', 'categories', 'importance',
    'valid', 'recorded', 'stated_at', 'immutable', 'created_at', 'scope', 'content_hash',
    'lexemes']) as c;
select col_is_null('memory', 'memory', c, format('%s may be null', c))
from unnest(array[
    'user_id', 'agent_id', 'run_id', 'app_id', 'slot', 'superseded_by', 'expires_at',
    'embedding', 'version_of']) as c;

select is(
    pg_get_constraintdef(k.oid), format('PRIMARY KEY (%s)', t.key), format('key of memory.%s', t.name))
from (values
    ('memory', 'id, project'), ('message', 'id, project'), ('event', 'id, project'),
    ('idempotency', 'key_hash, scope, project'), ('job', 'id, project'), ('feedback', 'memory_id, project'),
    ('access', 'memory_id, project'), ('archive', 'memory_id, project'),
    ('memory_source', 'memory_id, message_id, project'), ('project', 'name'),
    ('model', 'project, kind'), ('strategy', 'project, type, name')
) as t (name, key)
left join pg_constraint as k
    on k.conrelid = to_regclass('memory.' || t.name) and k.contype = 'p';

select has_trigger('memory', 'memory', t, format('trigger %s', t))
from unnest(array['memory_archive', 'memory_before_write', 'memory_after_write', 'memories_added']) as t;

select has_index('memory', 'memory', i, format('index %s', i))
from unnest(array['memory_user', 'memory_agent', 'memory_run', 'memory_app',
    'memory_current_content', 'memory_versions', 'memory_superseded']) as i;
select index_is_unique('memory', 'memory', 'memory_current_content', 'one current row a text');

select * from finish();
