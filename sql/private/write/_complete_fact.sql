create or replace function memory._complete_fact(draft jsonb, message jsonb, request memory.request)
returns jsonb
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    -- What the caller says of it, whether it is new or known (see _merge_given()), and what was said
    -- of the memory that it only words anew.
    given constant jsonb := jsonb_build_object(
        'metadata', coalesce(draft -> 'former' -> 'metadata', '{}')
            || coalesce(request.metadata, '{}') || coalesce(message -> 'metadata', '{}'),
        'categories', coalesce(request.categories, '{}'),
        'expires_at', coalesce(to_jsonb(request.expires_at), draft -> 'former' -> 'expires_at'),
        'immutable', request.immutable);
begin
    return draft || given || jsonb_build_object(
        'actor', coalesce(message -> 'name', message -> 'role'),
        'kind', coalesce(request.kind, draft ->> 'kind', 'fact'),
        'exclusive', coalesce(nullif(draft -> 'exclusive', 'null'), 'false'),
        'categories', coalesce(to_jsonb(request.categories), draft -> 'categories', '[]'),
        'stated_at', coalesce(message -> 'occurred_at', to_jsonb(request.occurred_at)),
        'given', given,
        'message_hash', memory._content_hash(message ->> 'content'));
end
$$;
comment on function @self@ is
'A fact with what its message and the call say of it: actor, kind, metadata, categories, times.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
