create or replace function memory._named_relations(relations jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select jsonb_object_agg(part.key, (
        select coalesce(jsonb_agg(
            relation.value || '{"source_id": null, "destination_id": null, "relationship_id": null}'
            order by relation.ordinality), '[]')
        from jsonb_array_elements(part.value) with ordinality as relation))
    from jsonb_each(relations) as part;
end;
comment on function @self@ is
'What _changed_relations() gives without the ids, for a plan.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
