create or replace function memory._filter_catalog()
returns table (key text, shape text, expression text)
language sql immutable parallel safe
begin atomic
    select
        catalog.key,
        catalog.shape,
        catalog.expression
    from (values
        ('user_id', 'text', 'm.user_id'),
        ('agent_id', 'text', 'm.agent_id'),
        ('run_id', 'text', 'm.run_id'),
        ('app_id', 'text', 'm.app_id'),
        ('actor', 'text', 'm.actor'),
        ('actor_id', 'text', 'm.actor'),
        ('kind', 'text', 'm.kind'),
        ('slot', 'text', 'm.slot'),
        ('text', 'words', 'm.memory'),
        ('memory', 'words', 'm.memory'),
        ('keywords', 'words', 'm.memory'),
        ('id', 'ids', 'coalesce(m.version_of, m.id)::text'),
        ('memory_ids', 'ids', 'coalesce(m.version_of, m.id)::text'),
        ('created_at', 'time', 'm.created_at'),
        ('updated_at', 'time', 'coalesce(m.updated_at, m.created_at)'),
        ('timestamp', 'time', 'lower(m.valid)'),
        ('valid_from', 'time', 'lower(m.valid)'),
        ('valid_to', 'time', 'upper(m.valid)'),
        ('stated_at', 'time', 'm.stated_at'),
        ('expires_at', 'time', 'm.expires_at'),
        ('expiration_date', 'time', 'm.expires_at'),
        ('importance', 'number', 'm.importance'),
        ('immutable', 'boolean', 'm.immutable'),
        ('categories', 'array', 'm.categories'),
        ('metadata', 'metadata', 'm.metadata')
    ) as catalog (key, shape, expression);
end;
comment on function @self@ is
'Keys that filters know, how each is compared, and the expression on m that it stands for.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
