create or replace function memory._model_option_catalog()
returns table (
    name text, kinds text[], type text, minimum numeric, maximum numeric, allowed text[]
)
language sql immutable parallel safe
begin atomic
    select
        catalog.name,
        coalesce(catalog.kinds, '{embedding,chat,rerank}') as kinds,
        catalog.type,
        catalog.minimum,
        catalog.maximum,
        catalog.allowed
    from (values
        ('deadline_seconds', null::text[], 'number', 0.1, 3600, null::text[]),
        ('timeout_seconds', null, 'number', 0.1, 3600, null),
        ('attempts', null, 'number', 1, 10, null),
        ('result_path', null, 'string', null, null, null),
        ('path', null, 'string', null, null, null),
        ('extra', null, 'object', null, null, null),
        ('response_format', '{chat}', 'string', null, null,
            '{json_schema,json_object,text}'::text[]),
        ('batch_size', '{embedding}', 'number', 1, 2048, null),
        ('dimensions', '{embedding}', 'number', 1, 4000, null),
        ('request', '{rerank}', 'string', null, null, '{jina,dashscope}')
    ) as catalog (name, kinds, type, minimum, maximum, allowed);
end;
comment on function @self@ is
'Options of a remote model: for which kinds, of which JSON type, and their bounds.';
revoke all on function @self@ from public;
